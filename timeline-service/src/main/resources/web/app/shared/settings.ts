import { get } from './api';

/** Where the other services are, as timeline-service was told. */
export interface Settings {
  readonly ingestUrl: string;
  readonly claimsUrl: string;
}

let asked: Promise<Settings> | undefined;

export function settings(): Promise<Settings> {
  asked ??= get<Settings>('/dashboard/settings').catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}
