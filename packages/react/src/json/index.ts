export { copyRequest, copyWords, printRequest, selectText } from './copy-request.ts';
export { ImportDialog, type ImportDialogProps } from './import-dialog.tsx';
export { JsonPanel } from './json-panel.tsx';
export { JsonView } from './json-view.tsx';
