import type { RuleWords } from './rule-words.ts';

export const PLATFORM_WORDS: Readonly<Record<string, RuleWords>> = {
  'platform-max': {
    title: { zh: '公开总数小于单一渠道', en: 'Total below one channel' },
    explanation: {
      zh: '公开平台统计表中，主动公开政府信息数是各渠道去除重复后的总数，不能小于任何一个渠道的数。总数空白时不作判断。',
      en: 'In the platform table the number of items disclosed counts each item once over all channels, so it cannot be below any single channel. Silent when the total is blank.',
    },
    example: { zh: '主动公开政府信息数100条，而政务微博公开162条。', en: '100 items in all, but 162 on Weibo.' },
  },
  'platform-sum': {
    title: { zh: '公开总数大于各渠道之和', en: 'Total above the sum of channels' },
    explanation: {
      zh: '公开平台统计表中，主动公开政府信息数不应大于各渠道数之和。表中没有“其他方式”一行时，多出的部分可能是其他渠道公开的，请核实。有渠道空白时不作判断。',
      en: 'In the platform table the number of items disclosed should not exceed the sum of the channels. Where the table has no row for other channels the rest may have been disclosed there. Silent when a channel is blank.',
    },
    example: { zh: '主动公开政府信息数500条，各渠道合计441条。', en: '500 items in all, 441 over all channels.' },
  },
  'platform-of-which': {
    title: { zh: '“其中”大于总数', en: 'Part above the whole' },
    explanation: {
      zh: '公开平台统计表中，主要负责同志参加的新闻发布会、在线访谈次数是总次数的一部分，不能大于总次数。空白时不作判断。',
      en: 'In the platform table the press conferences and interviews with the head of the organ are part of all of them and cannot exceed them. Silent when a cell is blank.',
    },
    example: {
      zh: '新闻发布会总次数1次，其中主要负责同志参加2次。',
      en: '1 press conference in all, 2 of them with the head of the organ.',
    },
  },
};
