/**
 * What properties are tried with is the same in every run, so that a red suite is red again for whoever looks.
 * `WIRKEN_TEST_SEED=4711 npx vitest run FILE` tries others.
 */
import fc from 'fast-check'

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.WIRKEN_TEST_SEED ?? 2022) })
