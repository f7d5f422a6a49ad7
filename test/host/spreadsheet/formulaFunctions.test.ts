import { calculatedFunctions } from '../../../host/model/formulas/signatures';
import { desk } from '../testContext';

/** Headings, then five tickets; the amount of the fourth is blank, the last status is text and no number. */
const tickets = [
  ['客户', '金额', '日期', '状态'],
  ['张三', 100, '2024-01-01', '已完成'],
  ['李四', 250.5, '2024-02-01', '处理中'],
  ['王五', 50, '2024-03-01', '已完成'],
  ['赵六', '', '2024-04-01', '待回复'],
  ['ann', 0, '2024-05-01', "'001"],
];

const { sheet } = desk();
sheet.getRange('A1:D6').setValues(tickets);
sheet.getRange('A8:A9').setValues([[true], [false]]);

function resultOf(formula: string): unknown {
  const cell = sheet.getRange('H1').setNumberFormat('General').setFormula(formula);
  return cell.getValue();
}

const day = (text: string) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
/** The number of days by which spreadsheets count, from 1899-12-30. */
const serial = (text: string) => (day(text) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** Worked out by hand from the documented meaning of each function. */
const table: readonly (readonly [formula: string, expected: unknown])[] = [
  ['=SUM(B2:B6)', 400.5],
  ['=SUM(B1:B6,10)', 410.5],
  ['=SUM(A8:A9)', 0],
  ['=AVERAGE(B2:B6)', 100.125],
  ['=AVERAGE(A2:A4)', '#DIV/0!'],
  ['=MAX(B2:B6)', 250.5],
  ['=MIN(B2:B6)', 0],
  ['=MEDIAN(B2:B6)', 75],
  ['=COUNT(A1:D6)', 9],
  ['=COUNTA(B1:B6)', 5],
  ['=COUNTBLANK(B2:B6)', 1],
  ['=PRODUCT(2,3,4)', 24],
  ['=ROUND(STDEV(B2:B4),6)', 104.363547],
  ['=VAR(B2:B4)', 10891.75],
  ['=GCD(12,18)', 6],
  ['=LCM(4,6)', 12],
  ['=AND(TRUE,1)', true],
  ['=OR(FALSE,0)', false],
  ['=XOR(TRUE,TRUE)', false],
  ['=NOT(TRUE)', false],
  ['=COUNTIF(D2:D6,"*完成")', 2],
  ['=COUNTIF(B2:B6,">=100")', 2],
  ['=COUNTIF(D2:D6,"<>已完成")', 3],
  ['=COUNTIF(B2:B6,"<>x")', 5],
  ['=COUNTIF(B2:B6,"<>")', 4],
  ['=COUNTIF(C2:C6,">2024-02-15")', 3],
  ['=COUNTIF(C2:C6,">"&DATE(2024,2,15))', 3],
  ['=COUNTIFS(D2:D6,"已完成",B2:B6,">60")', 1],
  ['=SUMIF(D2:D6,"已完成",B2:B6)', 150],
  ['=SUMIF(B2:B6,">=100")', 350.5],
  ['=SUMIFS(B2:B6,D2:D6,"已完成",B2:B6,">60")', 100],
  ['=AVERAGEIF(D2:D6,"已完成",B2:B6)', 75],
  ['=AVERAGEIFS(B2:B6,D2:D6,"已完成")', 75],
  ['=MAXIFS(B2:B6,D2:D6,"已完成")', 100],
  ['=MINIFS(B2:B6,D2:D6,"已完成")', 50],
  ['=SUMPRODUCT((D2:D6="已完成")*B2:B6)', 150],
  ['=LARGE(B2:B6,2)', 100],
  ['=SMALL(B2:B6,2)', 50],
  ['=PERCENTILE(B2:B4,0.5)', 100],
  ['=QUARTILE(B2:B4,1)', 75],
  ['=RANK(100,B2:B6)', 2],
  ['=RANK(250.5,B2:B6,1)', 4],
  ['=ABS(-3)', 3],
  ['=INT(-2.5)', -3],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(2.5)', 3],
  ['=ROUND(150,-2)', 200],
  ['=ROUNDUP(2.341,2)', 2.35],
  ['=ROUNDDOWN(-2.349,2)', -2.34],
  ['=TRUNC(-2.57,1)', -2.5],
  ['=CEILING(2.3,1)', 3],
  ['=CEILING(2.3)', 3],
  ['=FLOOR(2.7,1)', 2],
  ['=SIGN(-2)', -1],
  ['=SQRT(16)', 4],
  ['=SQRT(-1)', '#NUM!'],
  ['=EXP(0)', 1],
  ['=LN(1)', 0],
  ['=LOG10(1000)', 3],
  ['=LOG(8,2)', 3],
  ['=EVEN(3)', 4],
  ['=ODD(2)', 3],
  ['=FACT(5)', 120],
  ['=N(TRUE)', 1],
  ['=ISEVEN(4)', true],
  ['=ISODD(4)', false],
  ['=MOD(-7,3)', 2],
  ['=POWER(2,10)', 1024],
  ['=QUOTIENT(7,2)', 3],
  ['=MROUND(7,3)', 6],
  ['=COMBIN(5,2)', 10],
  ['=PI()', Math.PI],
  ['=RAND()*0', 0],
  ['=NA()', '#N/A'],
  ['=TRUE()', true],
  ['=FALSE()', false],
  ['=IF(B2>50,"高","低")', '高'],
  ['=IF(FALSE,1)', false],
  ['=IF(TRUE,,2)', ''],
  ['=IF("a",1,2)', '#VALUE!'],
  ['=IFS(B2>200,"a",B2>50,"b")', 'b'],
  ['=IFERROR(1/0,"err")', 'err'],
  ['=IFNA(NA(),"na")', 'na'],
  ['=SWITCH("b","a",1,"b",2,3)', 2],
  ['=ISBLANK(B5)', true],
  ['=ISNUMBER(B2)', true],
  ['=ISTEXT(D6)', true],
  ['=ISNONTEXT(B2)', true],
  ['=ISLOGICAL(A8)', true],
  ['=ISERROR(NA())', true],
  ['=ISERR(NA())', false],
  ['=ISNA(NA())', true],
  ['=VLOOKUP("李四",A2:D6,2,FALSE)', 250.5],
  ['=VLOOKUP("无",A2:D6,2,FALSE)', '#N/A'],
  ['=VLOOKUP("赵六",A2:D6,2,0)', ''],
  ['=VLOOKUP("李四",A2:D6,3,FALSE)', new Date('2024-02-01T00:00:00+08:00')],
  ['=HLOOKUP("金额",A1:D6,2,FALSE)', 100],
  ['=XLOOKUP("李四",A2:A6,D2:D6)', '处理中'],
  ['=XLOOKUP("无",A2:A6,D2:D6,"没有")', '没有'],
  ['=INDEX(B2:B6,MATCH("王五",A2:A6,0))', 50],
  ['=INDEX(A1:D6,3,2)', 250.5],
  ['=MATCH("王五",A1:A6,0)', 4],
  ['=ROW(B5)', 5],
  ['=ROW()', 1],
  ['=COLUMN(D1)', 4],
  ['=ROWS(A1:B3)', 3],
  ['=COLUMNS(A1:C1)', 3],
  ['=LEFT("客服工单",2)', '客服'],
  ['=LEFT("abc")', 'a'],
  ['=RIGHT("客服工单",2)', '工单'],
  ['=MID("客服工单",2,2)', '服工'],
  ['=LEN("客服a")', 3],
  ['=UPPER("ab")', 'AB'],
  ['=LOWER("AB")', 'ab'],
  ['=PROPER("john_smith")', 'John_Smith'],
  ['=TRIM("  a   b ")', 'a b'],
  ['=UNICODE("客")', 23458],
  ['=UNICHAR(23458)', '客'],
  ['="a"&CHAR(10)&"b"', 'a\nb'],
  ['=VALUE("12.5")', 12.5],
  ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
  ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['=REPLACE("abcdef",2,3,"X")', 'aXef'],
  ['=SEARCH("B","abc")', 2],
  ['=FIND("B","abc")', '#VALUE!'],
  ['=REPT("ab",3)', 'ababab'],
  ['=EXACT("a","A")', false],
  ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
  ['=CONCAT("a","b")', 'ab'],
  ['=TEXTJOIN("、",TRUE,A2:A4)', '张三、李四、王五'],
  ['=TEXTJOIN(",",FALSE,B4:B5)', '50,'],
  ['=TEXT(1234.567,"#,##0.00")', '1,234.57'],
  ['=TEXT(0.256,"0.0%")', '25.6%'],
  ['=TEXT(C3,"yyyy/mm/dd")', '2024/02/01'],
  ['=TEXT(C3,"yyyy年m月d日")', '2024年2月1日'],
  ['=TEXT(0.75,"hh:mm")', '18:00'],
  ['=TEXT(5,"000")', '005'],
  ['=HYPERLINK("https://a.example","链接")', '链接'],
  ['=HYPERLINK("https://a.example")', 'https://a.example'],
  ['=YEAR(C3)', 2024],
  ['=MONTH(C3)', 2],
  ['=DAY(C3)', 1],
  ['=HOUR(0.75)', 18],
  ['=MINUTE(0.76)', 14],
  ['=HOUR(TIME(15,20,0))', 15],
  ['=MINUTE(TIME(15,20,0))', 20],
  ['=SECOND(TIME(15,20,7))', 7],
  ['=TEXT(TIME(0,2,0),"hh:mm")', '00:02'],
  ['=TEXT("x","hh:mm")', 'x'],
  ['=WEEKDAY(C2)', 2],
  ['=WEEKDAY(C2,2)', 1],
  ['=WEEKNUM(C3)', 5],
  ['=ISOWEEKNUM(C2)', 1],
  ['=DATEVALUE("2024-03-01")', serial('2024-03-01')],
  ['=TIMEVALUE("06:00")', 0.25],
  ['=DATEDIF(C2,C5,"D")', 91],
  ['=DATEDIF(C2,C5,"M")', 3],
  ['=DATEDIF(C2,C5,"Y")', 0],
  ['=DAYS(C5,C2)', 91],
  ['=C5-C2', 91],
  ['=NETWORKDAYS(C2,DATE(2024,1,31))', 23],
  ['=NETWORKDAYS(C2,DATE(2024,1,31),C2:C2)', 22],
  ['=NETWORKDAYS.INTL(C2,DATE(2024,1,7),"0000011")', 5],
  ['=YEARFRAC(C2,DATE(2024,12,31))', 1],
  ['=1/3', 1 / 3],
  ['=0.1+0.2', 0.1 + 0.2],
  ['=1/0', '#DIV/0!'],
  ['=-2^2', 4],
  ['=2^-1', 0.5],
  ['=50%*2', 1],
  ['=1.5E3', 1500],
  ['="a""b"', 'a"b'],
  ['="001"+1', 2],
  ['="a"+1', '#VALUE!'],
  ['=1&2', '12'],
  ['="a"="A"', true],
  ['=1<>"1"', true],
  ['=B5', ''],
  ['=B5+1', 1],
  ['=B5=""', true],
];

/** Days, which a cell without a format of its own shows as such. */
const days: readonly (readonly [formula: string, expected: string])[] = [
  ['=DATE(2024,1,31)', '2024-01-31'],
  ['=DATE(2024,14,1)', '2025-02-01'],
  ['=DATE(2024,2,30)', '2024-03-01'],
  ['=DATE(124,1,1)', '2024-01-01'],
  ['=TODAY()', '2024-05-20'],
  ['=C3+1', '2024-02-02'],
  ['=1+C3', '2024-02-02'],
  ['=MAX(C2:C6)', '2024-05-01'],
  ['=IF(TRUE,C2,"")', '2024-01-01'],
  ['=EDATE(DATE(2024,1,31),1)', '2024-02-29'],
  ['=EOMONTH(C2,1)', '2024-02-29'],
  ['=WORKDAY(C2,10)', '2024-01-15'],
  ['=WORKDAY(C2,-1)', '2023-12-29'],
  ['=WORKDAY.INTL(C2,5,1)', '2024-01-08'],
];

describe('functions and operators give what is known of them', () => {
  test.each(table)('%s is %p', (formula, expected) => {
    const value = resultOf(formula);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toEqual(expected);
  });

  test.each(days)('%s is the day %s', (formula, expected) => {
    expect(resultOf(formula)).toEqual(new Date(`${expected}T00:00:00+08:00`));
  });

  test('NOW() is the moment of the host, TIME() a time of day', () => {
    expect(resultOf('=NOW()')).toEqual(new Date('2024-05-20T10:00:00+08:00'));
    resultOf('=TIME(6,30,0)');
    expect(sheet.getRange('H1').getDisplayValue()).toBe('6:30:00');
  });

  test('only functions of these tables are calculated', () => {
    const compared = [...table, ...days].flatMap(([formula]) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    const missing = calculatedFunctions.filter((name) => !compared.includes(name));
    expect(missing).toEqual(['NOW']);
  });
});
