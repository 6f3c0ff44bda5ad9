/** Asks the workspace; a fault of ours counts as an answer that Google would not give, and does not end the replay. */
import type { Workspace, WorkspaceAnswer, WorkspaceCall } from '../workspace';

export function tryHandle(workspace: Workspace, call: WorkspaceCall): WorkspaceAnswer {
  try {
    return workspace.handle(call);
  } catch (error) {
    return {
      status: 500,
      body: { error: { message: error instanceof Error ? (error.stack ?? error.message) : String(error) } },
    };
  }
}
