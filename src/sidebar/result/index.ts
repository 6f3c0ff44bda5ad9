/** Tells what a menu item made. */
import type { Done } from '../../jobs/run/done';
import { byId, content } from '../element';
import { closeDialog } from '../server';
import { showDone } from '../show-done';

showDone(byId('done'), content<Done>());
byId('close').addEventListener('click', closeDialog);
