import { z } from 'zod';
import { defineRecord } from './record.ts';

/** Who wrote from a device, in words; each device signs a document the first time it writes there. Its id is the device. */
export const deviceRecord = defineRecord('device', z.object({ label: z.string().catch('') }));
