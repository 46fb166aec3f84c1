package org.entente.press.reading;

/** The characters that spell foreign names in Chinese. */
final class Transliteration {

    private static final String CHARACTERS = "阿埃艾爱安昂奥澳巴白拜班邦保堡鲍贝本比彼边宾波博伯勃布卜采查柴昌茨茨次措达大戴丹道德登邓狄迪蒂"
            + "第丁东杜敦顿多厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭哈海汉豪赫亨洪侯胡华怀惠霍基吉季加贾简"
            + "江焦杰捷金津京久居喀卡凯坎康考科可克肯孔库夸奎坤昆拉腊来莱兰朗劳勒雷蕾黎里理利丽莉列林琳伶龙隆卢鲁路露伦罗洛吕略马玛迈"
            + "麦曼芒毛梅门蒙孟米密明缪莫默姆木穆拿娜纳乃奈南内尼妮年涅宁牛纽农努诺欧帕派潘庞培佩彭蓬皮匹平珀普奇齐契恰钱强乔切钦琴青琼丘"
            + "曲让热仁日荣茹瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣施什石史士世寿舒朔斯丝松苏素所索塔泰坦汤唐陶特滕提蒂廷图托万旺威韦维魏温文"
            + "翁沃乌武西希锡夏香肖谢辛欣星休修许雪逊雅亚延扬耶叶伊以易因英永尤于约云泽曾扎詹湛张章哲珍朱茱卓兹宗祖佐鲍靖阮黄裴陈岸田雄"
            + "俊笛丹妍娅丝岛绪滨煌岑冉仑穷弥叔宰嘉妲姬晓柯桂梁梵歇泊济涛狮珊瑙璐甸硕祁禄积突笋绥缅肇腓芙芭芮芝若茅茜茶荻莫菈萝葆葛蒲虏讷贡赖"
            + "历柏邵汪涂翟晋娄宾兴竹班雀娥奕麟灿峻宏亮智敏洙珉珠焕熙硕燮瑟佑淑姬俊昊贤承铉鎭镇永英雄太娃呼别思姑赞依咪吾仲翰辉迟邱郎都里锐镜隐雨霜鞑顺颇香鹿黛罕连通囊猜禄钗颂甲吞奔邓璐茵薇菲黎"
            + "瓦佳倍伍傅婕媞朵杨玖玻珂琪瑶璜绮耐聂茂荷菁蔓蔡蜜贺迦逖鄂钮隋雍雯霖霞韩额馨骚鸠麻黑龄斐陀赫毕佳杭栋漆琅锦锋凌义汀策捷迭帖桃枣滋昔栖渥沛沁澜玺皓碧祺绍绪缇翠舍茵莹菱萍薛贤赛轩逊铁锡雷霆霍默韵鲍黛麒龄蕊崔恺懿敖朴樊江泳泽洁流浩涅湘溪漫焦牧狄珀瑾璇甫皎睿祥秀稻穆笠缅罕聪胥芮芷苓荀荫莘莱菈萍蒋蓉蕴薄衡裕览诗豪贞赋达邹郭酒钧钱门阔陶隐颖飒饶骏髙魁";

    private static final boolean[] KNOWN = new boolean[Character.MAX_VALUE + 1];

    static {
        for (var at = 0; at < CHARACTERS.length(); at++) {
            KNOWN[CHARACTERS.charAt(at)] = true;
        }
    }

    private static final int MOST = 5;

    /** What may stand right behind a name, as folded. */
    static final String MARKS = "、,。;(";

    private Transliteration() {}

    static boolean holds(char c) {
        return KNOWN[c];
    }

    /** 卢塞罗·巴伦西亚: what is another word elsewhere ends the name before a mark. */
    static boolean closes(FoldedText text, int at) {
        var end = at;
        while (end - at < MOST && holds(text.near(end))) {
            end++;
        }
        return end > at && MARKS.indexOf(text.near(end)) >= 0;
    }
}
