import { type ListTable, labelled } from './form-table.ts';

/** The table of 公开平台建设 that was official before 2019 and is still appended by some. */
export const PLATFORM_TABLE: ListTable = {
  id: 'platform',
  shape: 'list',
  name: { zh: '公开平台统计表', en: 'the platform table' },
  topic: { zh: '公开平台统计表', en: 'Platform table' },
  title: { zh: '公开平台建设情况统计表', en: 'Disclosure platforms' },
  sheet: { zh: '平台表', en: 'Platforms' },
  corner: { zh: '统计指标', en: 'Indicator' },
  valueHead: { zh: '统计数', en: 'count' },
  rows: [
    labelled('all', '主动公开政府信息数', 'information disclosed, all channels'),
    labelled('gazette', '政府公报公开政府信息数', 'disclosed in the gazette'),
    labelled('website', '政府网站公开政府信息数', 'disclosed on the website'),
    labelled('weibo', '政务微博公开政府信息数', 'disclosed on Weibo'),
    labelled('wechat', '政务微信公开政府信息数', 'disclosed on WeChat'),
    labelled('otherChannel', '其他方式公开政府信息数', 'disclosed otherwise', '其它方式公开政府信息数'),
    labelled('hotTopics', '回应公众关注热点或重大舆情数', 'responses to public concerns'),
    labelled('pressConferences', '参加或举办新闻发布会总次数', 'press conferences'),
    labelled(
      'pressConferencesByLeader',
      '主要负责同志参加新闻发布会次数',
      'press conferences with the head of the organ',
      '其中主要负责同志参加新闻发布会次数',
    ),
    labelled('interviews', '政府网站在线访谈次数', 'online interviews'),
    labelled(
      'interviewsByLeader',
      '主要负责同志参加政府网站在线访谈次数',
      'online interviews with the head of the organ',
      '其中主要负责同志参加政府网站在线访谈次数',
    ),
    labelled('interpretations', '政策解读稿件发布数', 'policy interpretations published'),
    labelled('responses', '微博微信回应事件数', 'events answered on Weibo and WeChat'),
  ],
};
