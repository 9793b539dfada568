// Which files are tests, by the customs of the languages.

export const testFile = /_test\.go$|(^|\/)src\/(test|it|integration-?test|component-?test|testFixtures)\/|\.(test|spec)\.[a-z]+$|(^|\/)test_[^/]*\.py$|Tests?\.cs$|(^|\/)[^/]*\bTests?\/.*\.cs$|(^|\/)(tests|examples|benches)\/.*\.rs$/;
