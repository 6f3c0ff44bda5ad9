/** Tells what a menu item made. */
import type { Done } from '../../jobs/run/done';
import { byId } from '../element';
import { content, words } from '../sent-along';
import { closeDialog } from '../server';
import { showDone } from '../show-done';

showDone(byId('done'), content<Done>());
byId('close').textContent = words.close;
byId('close').addEventListener('click', closeDialog);
