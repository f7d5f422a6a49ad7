import type { Rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { ApiCalls } from './apiCalls';
import { Rollback } from './rollback';

import Schema = GoogleAppsScript.Sheets.Schema;

/** A batch under way: each request acts on what the earlier ones left. */
export class Batch {
  readonly workbook: Workbook;
  private readonly rollback: Rollback;

  constructor(private readonly calls: ApiCalls) {
    this.workbook = calls.workbook;
    this.rollback = new Rollback(calls.workbook);
  }

  get user(): string {
    return this.calls.user;
  }

  /** Before cells of an area are changed. @throws Refusal when a protection keeps the user from it */
  changeCells(sheet: Sheet, area: Rectangle): void {
    this.calls.requireUnlocked(sheet, area);
    this.rollback.cells(sheet, area);
  }

  /** Before cells of an area change their places. @throws Refusal when a protection keeps the user from it */
  changePlaces(sheet: Sheet, area: Rectangle): void {
    this.calls.requireUnlocked(sheet, area);
    this.rollback.places(sheet);
  }

  /** Lets rows or columns be added at the end, which no protection forbids. */
  growSheet(sheet: Sheet): void {
    this.rollback.places(sheet);
  }

  /** Before a sheet takes another name, which formulas of others may mention. */
  changeName(): void {
    this.rollback.formulas();
  }

  undo(): void {
    this.rollback.undo();
  }
}

/** Carries out one kind of request and answers as the API does; {} when there is nothing to tell. */
export type RequestHandler = (batch: Batch, request: Schema.Request) => Schema.Response;

export type RequestHandlers = { readonly [Kind in keyof Schema.Request]?: RequestHandler };
