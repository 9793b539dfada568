// Which files are tests, by the customs of the languages.

export const testFile = /_test\.go$|(^|\/)src\/(test|it|(?:integration|component|acceptance|functional|contract|smoke)-?test|testFixtures)\/|(^|\/)(?:acceptance|integration|functional|system|contract|smoke|e2e)[-_]tests?\/|\.(test|spec)\.[a-z]+$|(^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$|(^|\/)(?:tests|__tests__|__mocks__)\/(?:[^/]+\/)*[^/]+\.(?:py|[cm]?[jt]sx?)$|Tests?\.cs$|(^|\/)[^/]*Tests?\/.*\.cs$|(^|\/)(tests|examples|benches)\/.*\.rs$/;
