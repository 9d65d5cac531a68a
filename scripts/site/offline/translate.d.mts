export function inChinese(script: string, labels: Readonly<Record<string, string>>): string | undefined;
