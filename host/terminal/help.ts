export const runHelp = `Runs one function of a script on a workbook of its own and prints what came of it as one JSON object.

  --call <function>   the global function to call
  --args <json>       its arguments, a JSON array (default [])
  --code <file>       a file of the script, again for each, in their order: .gs, .js, .html or appsscript.json;
                      a folder stands for all of them in it
  --dist <folder>     the built add-on to run instead of dist/, when there is no --code
  --workbook <file>   what to start from: a saved state (.json) or a workbook (.xlsx); default is a new workbook
  --save <file>       where the outcome is saved: the whole state (.json) or the workbook alone (.xlsx)
  --type <cell=text>  typed by the person before the call, again for each: Sheet1!B2=done. This fires onEdit and
                      the installed triggers; --call may then be left out
  --answer <button>   answers the next alert or prompt, again for each: YES, or OK=some text
  --now <moment>      fixes the clock, e.g. 2026-05-01T09:00:00+08:00; without an offset in the script's time zone.
                      While the script runs it goes on by the modelled time of its calls
  --user <e-mail>     who runs it (default: the owner, owner@example.com in a new workbook)
  --locale <name>     of a new workbook, e.g. en_US (default zh_CN)
  --kill-at <number>  ends the execution at that service call, counted from 1
  --unflushed <fate>  of writes not flushed by then: kept (default) or lost; at Google it may be either
  --patience <number> cuts an execution off after so many seconds on this machine (default 60)
  --stats             adds "stats", see below
  --help              shows this

The object holds
  result      what the function returned, null where it returned nothing or failed
  error       null, or the error with the lines of the script where it came about
  calls       service calls: {"total": 3, "byMethod": {"Range.getValues": 2, …}}
  modelledMs  how long Google would take, roughly, by public measurements; nothing waits for it
  logs        lines of console and Logger
  mails       every mail sent, with recipients, subject, body and htmlBody
  toasts      every toast shown: {"message", "title"}
and, with --stats, "stats"
  byKind, byMethod         calls, cells and modelledMs by kind of cost and by method, the dearest first
  cellsRead, cellsWritten  how many cells were read and written
  outsideCallsMs           modelled time of sleeping, waiting for locks, and writes left for the end
  machine                  milliseconds that the run took here, and peakMemoryBytes, the most its process held

Examples (npm run -s keeps npm's own lines out)
  npm run -s host -- run --call setUpWorkbook --save desk.json
  npm run -s host -- run --workbook desk.json --call checkDeadlines --now 2026-05-04T09:00:00+08:00 --stats
  npm run -s host -- run --code Code.gs --code Page.html --call report --args '["2026-05", true]' --save report.xlsx
  npm run -s host -- run --code stamp.gs --type A2=done --save stamped.json

Exit status: 0 when the function ended well, 1 when the script failed, 2 when the command could not be carried out;
then one sentence is on stderr, and nothing on stdout unless it was only the saving that failed.`;
