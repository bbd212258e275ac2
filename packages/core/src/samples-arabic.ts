import type { MessageOf } from './message.ts';

/** The message types whose samples in other languages are written out whole. */
export type WholeSampleType = 'text' | 'location' | 'buttons' | 'list' | 'location-request';

/** Example messages in Arabic, within the limits of DigiShare: what right-to-left is looked at with. */
export const arabicWhole: { readonly [T in WholeSampleType]: MessageOf<T> } = {
  text: {
    type: 'text',
    text: 'مرحبًا سلمى، طلبك *رقم 4021* جاهز.\nيمكنك استلامه حتى _يوم الجمعة، الساعة 18:00_ — التفاصيل هنا: https://example.com/orders/4021',
  },
  location: {
    type: 'location',
    latitude: 33.6061,
    longitude: -7.6331,
    name: 'نقطة الاستلام، السور الجديد',
    address: '12 شارع الموحدين، الدار البيضاء',
  },
  buttons: {
    type: 'buttons',
    header: { type: 'text', text: 'التوصيل يوم الجمعة' },
    body: 'نصل إليك بين *9:00 و12:00*. هل يناسبك هذا الموعد؟',
    footer: 'يمكنك التغيير مجانًا حتى يوم الخميس',
    buttons: [
      { type: 'reply', text: 'نعم، يناسبني', id: 'slot_confirm' },
      { type: 'reply', text: 'موعد آخر', id: 'slot_change' },
      { type: 'reply', text: 'إلغاء التوصيل', id: 'slot_cancel' },
    ],
  },
  list: {
    type: 'list',
    header: { type: 'text', text: 'خدمة العملاء' },
    body: 'مرحبًا سلمى، *كيف يمكننا مساعدتك؟*\nاختاري الموضوع وسنتولى الباقي.',
    footer: 'من الاثنين إلى السبت، من 9:00 إلى 18:00',
    button: 'اختيار الموضوع',
    sections: [
      {
        title: 'الطلبات',
        rows: [
          {
            type: 'row',
            title: 'أين طلبي؟',
            id: 'orders_track',
            description: 'تتبّعي الشحنة على الخريطة',
          },
          {
            type: 'row',
            title: 'إرجاع منتج',
            id: 'orders_return',
            description: 'مجانًا خلال 30 يومًا',
          },
        ],
      },
      {
        title: 'الدعم التقني',
        rows: [
          {
            type: 'row',
            title: 'تسجيل الدخول',
            id: 'tech_login',
            description: 'نسيت كلمة السر أو لا يمكنك الدخول إلى حسابك',
          },
          {
            type: 'row',
            title: 'موضوع آخر',
            id: 'tech_other',
            description: 'التحدث مع أحد موظفينا',
          },
        ],
      },
    ],
  },
  'location-request': {
    type: 'location-request',
    body: 'من فضلك شاركينا موقعك ليصل إليك السائق *دون الحاجة إلى مكالمة*.',
  },
};
