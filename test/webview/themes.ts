// The colours VS Code hands to a webview under four of its own themes, as far as the panel uses them.

export type Theme = 'light' | 'dark' | 'high-contrast' | 'high-contrast-light';

const light = {
  foreground: '#3b3b3b', descriptionForeground: '#3b3b3b', focusBorder: '#005fb8', 'widget-border': '#e5e5e5',
  'editor-background': '#ffffff', 'editor-foreground': '#3b3b3b', 'editorWidget-background': '#f8f8f8', 'editorWidget-border': '#c8c8c8',
  'editorWarning-foreground': '#bf8803', 'editorError-foreground': '#e51400', 'editorInfo-foreground': '#1a85ff', 'testing-iconPassed': '#73c991',
  'button-background': '#005fb8', 'button-foreground': '#ffffff', 'button-hoverBackground': '#0258a8', 'button-border': '#0000001a',
  'button-secondaryBackground': '#e5e5e5', 'button-secondaryForeground': '#3b3b3b', 'button-secondaryHoverBackground': '#cccccc',
  'input-background': '#ffffff', 'input-foreground': '#3b3b3b', 'input-border': '#cecece',
  'textLink-foreground': '#005fb8', 'textLink-activeForeground': '#005fb8', 'textPreformat-foreground': '#3b3b3b', 'textPreformat-background': '#0000001f',
  'textBlockQuote-background': '#f8f8f8', 'textBlockQuote-border': '#e5e5e5', 'badge-background': '#cccccc', 'badge-foreground': '#3b3b3b',
  'list-inactiveSelectionBackground': '#e4e6f1', 'toolbar-hoverBackground': '#b8b8b850',
  'notifications-background': '#ffffff', 'notifications-foreground': '#3b3b3b',
  'debugTokenExpression-name': '#9b46b0', 'debugTokenExpression-string': '#a31515', 'debugTokenExpression-boolean': '#0000ff', 'debugTokenExpression-number': '#098658',
};

const dark: typeof light = {
  foreground: '#cccccc', descriptionForeground: '#9d9d9d', focusBorder: '#0078d4', 'widget-border': '#313131',
  'editor-background': '#1f1f1f', 'editor-foreground': '#cccccc', 'editorWidget-background': '#202020', 'editorWidget-border': '#454545',
  'editorWarning-foreground': '#cca700', 'editorError-foreground': '#f14c4c', 'editorInfo-foreground': '#3794ff', 'testing-iconPassed': '#73c991',
  'button-background': '#0078d4', 'button-foreground': '#ffffff', 'button-hoverBackground': '#026ec1', 'button-border': '#ffffff12',
  'button-secondaryBackground': '#313131', 'button-secondaryForeground': '#cccccc', 'button-secondaryHoverBackground': '#3c3c3c',
  'input-background': '#313131', 'input-foreground': '#cccccc', 'input-border': '#3c3c3c',
  'textLink-foreground': '#4daafc', 'textLink-activeForeground': '#4daafc', 'textPreformat-foreground': '#d0d0d0', 'textPreformat-background': '#3c3c3c',
  'textBlockQuote-background': '#2b2b2b', 'textBlockQuote-border': '#616161', 'badge-background': '#616161', 'badge-foreground': '#f8f8f8',
  'list-inactiveSelectionBackground': '#37373d', 'toolbar-hoverBackground': '#5a5d5e50',
  'notifications-background': '#1f1f1f', 'notifications-foreground': '#cccccc',
  'debugTokenExpression-name': '#c586c0', 'debugTokenExpression-string': '#ce9178', 'debugTokenExpression-boolean': '#4e94ce', 'debugTokenExpression-number': '#b5cea8',
};

const highContrast = {
  contrastBorder: '#6fc3df', contrastActiveBorder: '#f38518', foreground: '#ffffff', descriptionForeground: '#ffffffb3', focusBorder: '#f38518', 'widget-border': '#6fc3df',
  'editor-background': '#000000', 'editor-foreground': '#ffffff', 'editorWidget-background': '#0c141f', 'editorWidget-border': '#6fc3df',
  'editorWarning-foreground': '#ffd370', 'editorError-foreground': '#f48771', 'editorInfo-foreground': '#3794ff', 'testing-iconPassed': '#73c991',
  'button-background': '#000000', 'button-foreground': '#ffffff', 'button-border': '#6fc3df',
  'button-secondaryBackground': '#000000', 'button-secondaryForeground': '#ffffff', 'input-background': '#000000', 'input-foreground': '#ffffff', 'input-border': '#6fc3df',
  'textLink-foreground': '#21a6ff', 'textLink-activeForeground': '#21a6ff', 'textPreformat-foreground': '#000000', 'textPreformat-background': '#ffffff',
  'textBlockQuote-border': '#ffffff', 'badge-background': '#000000', 'badge-foreground': '#ffffff',
  'notifications-background': '#000000', 'notifications-foreground': '#ffffff',
  'debugTokenExpression-name': '#ffffff', 'debugTokenExpression-string': '#f48771', 'debugTokenExpression-boolean': '#75bdfe', 'debugTokenExpression-number': '#89d185',
};

const highContrastLight: typeof highContrast = {
  ...highContrast,
  contrastBorder: '#0f4a85', contrastActiveBorder: '#006bbd', foreground: '#292929', descriptionForeground: '#292929', focusBorder: '#006bbd', 'widget-border': '#0f4a85',
  'editor-background': '#ffffff', 'editor-foreground': '#292929', 'editorWidget-background': '#ffffff', 'editorWidget-border': '#0f4a85',
  'editorWarning-foreground': '#895503', 'editorError-foreground': '#b5200d', 'editorInfo-foreground': '#1a85ff', 'testing-iconPassed': '#007100',
  'button-background': '#0f4a85', 'button-foreground': '#ffffff', 'button-border': '#0f4a85', 'button-secondaryBackground': '#ffffff', 'button-secondaryForeground': '#292929',
  'input-background': '#ffffff', 'input-foreground': '#292929', 'input-border': '#0f4a85', 'textLink-foreground': '#0f4a85', 'textLink-activeForeground': '#0f4a85',
  'textPreformat-foreground': '#ffffff', 'textPreformat-background': '#09345f', 'textBlockQuote-border': '#292929', 'badge-background': '#0f4a85', 'badge-foreground': '#ffffff',
  'notifications-background': '#ffffff', 'notifications-foreground': '#292929',
  'debugTokenExpression-name': '#292929', 'debugTokenExpression-string': '#a31515', 'debugTokenExpression-boolean': '#0000ff', 'debugTokenExpression-number': '#098658',
};

const fonts = {
  'font-family': 'system-ui, "Segoe UI", Ubuntu, sans-serif', 'font-size': '13px', 'editor-font-family': '"Droid Sans Mono", monospace', 'editor-font-size': '13px',
};

/** Custom properties as the editor sets them on the root element. */
export const themes: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: { ...fonts, ...light },
  dark: { ...fonts, ...dark },
  'high-contrast': { ...fonts, ...highContrast },
  'high-contrast-light': { ...fonts, ...highContrastLight },
};
