/** The sample's team, as rows of the sheet 人员: name, e-mail, role, department, groups, on duty. */
export const team: readonly (readonly string[])[] = [
  ['陈静', 'chenjing@example.com', '主管', '客服部', '主管, 快速响应小组', '是'],
  ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组, 资深客服', '是'],
  ['李强', 'liqiang@example.com', '客服', '客服部', '客服组', '是'],
  ['赵敏', 'zhaomin@example.com', '主办', '技术部', '技术支持组', '是'],
  ['孙浩', 'sunhao@example.com', '主办', '技术部', '技术支持组', '是'],
  ['周杰', 'zhoujie@example.com', '主办', '物流部', '物流部', '是'],
  ['吴霞', 'wuxia@example.com', '主办', '财务部', '财务部', '是'],
];

export const emailOf = (name: string): string => {
  const row = team.find(([known]) => known === name);
  if (row?.[1] === undefined) throw new RangeError(`${name} is not in the team`);
  return row[1];
};
