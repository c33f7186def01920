// SPDX-License-Identifier: MIT
#include "tests/support/titlewords.h"

#include <array>

namespace alexandria {

namespace {

constexpr Language English{
    "eng",
    560,
    "The % of %|% and %|The %|%|Introduction to %|The % of the %|% in %|% and the % of %|% for %|The art "
    "of %|My % %|The % % of %|Principles of %|An introduction to % and %|Handbook of % %|A history of %|"
    "Report on the % of %|Studies in % %|The history of the % of %, 1#|The Cambridge history of %|"
    "Proceedings of the #th conference on % and %|Life and letters of % %|How to % a %|Collected poems "
    "of %|C++ for %|%: a % of %|% vs. %|% 101",
    "Harry Potter and the % of %|The lord of the rings|Pride and prejudice|Romeo & Juliet|Alice's "
    "adventures in %",
    "world life book american story new history law mathematics war man modern english art love time "
    "women science social house night god children economic music theory city land education political "
    "state water church power great secret river king little dark family literature language health "
    "heart stories music guide philosophy people analysis development religion environment business "
    "design nature poems garden animals death chemistry physics biology medicine computer engineering "
    "management systems practice society culture century europe africa america india china england "
    "france germany russia london island sea star fire stone queen mother father daughter son brother "
    "sister friend school teacher student doctor soldier sailor winter summer spring autumn morning "
    "evening light shadow dream memory voice silence journey road bridge mountain forest desert valley "
    "village street door window mirror clock letter diary map atlas dictionary grammar essays lectures "
    "selected complete annual report survey record catalogue public private national international local "
    "early ancient medieval victorian golden silver red blue green black white lost hidden broken last "
    "first second third young old wild quiet strange bright deep high hungry happy lonely cooking baking "
    "sewing knitting gardening fishing hunting sailing travel railway motor horses birds fishes insects "
    "trees flowers gold silver iron steel glass paper cotton wool coffee tea bread wine sugar salt "
    "algebra geometry calculus statistics probability astronomy geology geography psychology sociology "
    "anthropology archaeology architecture painting sculpture drawing theatre opera dance film "
    "photography printing democracy revolution parliament empire colony treaty peace crime justice "
    "prison police detective mystery murder ghost dragon wizard witch vampire pirate castle sword crown",
    "al bar cor den el far gan hol in jor kel lan mar nor ol per quin ros sel tor um ver win yar zan ber "
    "ton ley ford wick ham mere dale shaw worth by stead ridge field well lock more",
    "John William James Mary George Robert Charles Thomas David Elizabeth Richard Margaret Henry Michael "
    "Susan Edward Peter Anne Paul Jane Stephen Alice Arthur Frank Helen Daniel Barbara Martin Ruth "
    "Joseph Patricia Samuel Laura Albert Emily Frederick Nancy Walter Dorothy Philip Agatha Harold "
    "Virginia Ernest Joanne Neil Terry Ursula Isaac Toni Herbert Octavia Ralph Sylvia Oscar Zadie",
    "Smith Brown Jones King Johnson Williams Wilson Taylor Davis Clark Wright Moore Hall Allen Green "
    "Baker Adams Thompson White Scott Harris Martin Lewis Walker Robinson Young Hill Campbell Mitchell "
    "Roberts Carter Turner Parker Edwards Collins Stewart Morris Murphy Cook Rogers Reed Morgan Bell "
    "Bailey Cooper Richardson Cox Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price Bennett "
    "Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Flores Washington "
    "Butler Simmons Foster Bryant Alexander Russell Griffin Hayes O'Brien O'Connor McDonald MacLeod "
    "Fitzgerald Christie Dickens Austen Shakespeare Rowling",
    false,
    "London",
    "Penguin Books|Oxford University Press|Cambridge University Press|Macmillan|Harper & Row|Longmans, "
    "Green|Routledge|Wiley|McGraw-Hill|Springer|Scholastic|Random House|Faber & Faber|Government "
    "Printing Office",
    0};

constexpr Language German{
    "ger",
    80,
    "Die % der %|Das % und die %|Der %|%|Einführung in die %|Geschichte der %|% und %|Handbuch der %|"
    "Über %|Grundzüge der %|Das Buch der %|Lehrbuch der % und %|% für Anfänger",
    {},
    "geschichte welt leben kunst zeit recht liebe krieg stadt deutsche literatur sprache natur musik "
    "philosophie mathematik wirtschaft gesellschaft politik frau mensch haus kinder märchen erzählungen "
    "gedichte briefe wissenschaft chemie physik medizin technik kultur kirche glaube freiheit macht "
    "reise wald berg fluß straße mädchen könig schloß träume größe übung äpfel schönheit brücke bücher "
    "gärten vögel zürich österreich münchen berlin entwicklung untersuchung wörterbuch jahrbuch",
    "al berg dorf ein feld gar hof heim kel lieb mann nau rich stein tal wald zell burg bach brück haus "
    "müh",
    "Hans Johann Karl Friedrich Anna Wilhelm Maria Peter Thomas Ursula Heinrich Günter Jürgen Käthe "
    "Ludwig Otto Eva Max Christa Rainer Stefan Bettina Jörg Sabine",
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer "
    "Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner "
    "Krause Köhler Goethe Mann Grass Böll Jünger Kästner",
    false,
    "Frankfurt am Main",
    "Suhrkamp|S. Fischer|Reclam|Rowohlt|C.H. Beck|De Gruyter|Vandenhoeck & Ruprecht",
    1};

constexpr Language French{
    "fre",
    75,
    "Le % de la %|La % et le %|L'art de la %|Histoire de la %|%|Les % de %|Introduction à la %|Études "
    "sur la %|Au pays de %|La % à travers les âges|Éléments de %|Mémoires sur %",
    {},
    "vie histoire monde france amour art guerre temps littérature droit société musique femme homme "
    "nature philosophie théâtre poésie lettres enfants nuit mer maison ville église siècle pensée "
    "économie éducation médecine géographie révolution liberté château forêt île été étoile rêve élève "
    "œuvre cœur français paris langue grammaire science mathématiques chimie physique cuisine jardin "
    "voyage mémoire ombre lumière silence",
    "al beau cour del eau fon gran jar lau mon neuf pré ri ser tour val ville é ré main champ",
    "Jean Pierre Marie Jacques Paul Louis André François Henri Georges Michel Hélène Émile Charles "
    "Simone René Gérard Françoise Amélie Victor Honoré Stéphane Léa Noël",
    "Martin Bernard Dubois Durand Moreau Laurent Simon Michel Lefèvre Leroy Roux David Bertrand Morel "
    "Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Müller Lefebvre Hugo Zola Camus "
    "Beauvoir Gide Perec Béranger Saint-Exupéry d'Ormesson",
    false,
    "Paris",
    "Gallimard|Hachette|Presses universitaires de France|Éditions du Seuil|Flammarion|Larousse",
    2};

constexpr Language Spanish{
    "spa",
    60,
    "El % de la %|La % y el %|Historia de la %|%|Los % de %|Introducción a la %|Cuentos de %|Manual de %|"
    "Estudios sobre la % en %|La % del siglo #",
    {},
    "historia vida mundo españa amor arte guerra tiempo literatura derecho sociedad música mujer hombre "
    "ciudad poesía teatro economía educación política filosofía niños noche mar casa méxico américa "
    "corazón canción sueño año señor camino jardín montaña río luz sombra lengua gramática ciencia "
    "matemáticas química física medicina cocina viaje memoria silencio libertad revolución pueblo",
    "al ber cas del es fer gar her jar la mon nue or pin ros san tor val vi ña lla rrí",
    "José Juan María Antonio Francisco Luis Carlos Manuel Ana Pedro Jesús Miguel Isabel Ángel Rafael "
    "Pablo Gabriel Federico Jorge Carmen Íñigo Concepción",
    "García Martínez López Sánchez González Rodríguez Fernández Pérez Gómez Ruiz Díaz Hernández Álvarez "
    "Jiménez Moreno Muñoz Alonso Gutiérrez Romero Navarro Torres Domínguez Vázquez Ramos Gil Borges "
    "Cervantes Cortázar Núñez Ibáñez",
    false,
    "Madrid",
    "Alianza Editorial|Espasa-Calpe|Fondo de Cultura Económica|Planeta|Cátedra",
    3};

constexpr Language Italian{
    "ita",
    30,
    "Il % della %|La % e il %|Storia della %|%|I % di %|Introduzione alla %|Lettere da %|Manuale di %",
    {},
    "storia vita mondo italia amore arte guerra tempo letteratura diritto società musica donna uomo "
    "città poesia teatro economia politica filosofia notte mare casa roma firenze venezia cuore sogno "
    "libertà verità natura lingua scienza matematica cucina viaggio memoria silenzio pietà",
    "al bel cam del fer gal in lun mon no or pi ros san tor val ver ci gno lli",
    "Giovanni Giuseppe Maria Antonio Luigi Francesco Carlo Anna Paolo Umberto Italo Elena Niccolò Elsa "
    "Dante",
    "Rossi Ferrari Russo Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano "
    "Mancini Rizzo Lombardi Moretti Calvino Eco Ginzburg Morante Pavese",
    false,
    "Milano",
    "Einaudi|Mondadori|Feltrinelli|Adelphi|Il Mulino|Laterza",
    4};

constexpr Language Portuguese{
    "por",
    25,
    "O % da %|A % e o %|História da %|%|Os % de %|Introdução à %|Contos de %",
    {},
    "história vida mundo brasil amor arte guerra tempo literatura direito sociedade música mulher homem "
    "cidade poesia educação economia política filosofia noite mar casa coração canção sonho família "
    "língua ciência matemática viagem memória silêncio liberdade revolução povo não são",
    "al bar cam do fer gui jo li mar no or pi ros sa tor val vi ção nha lho",
    "José João Maria Antônio Francisco Luís Carlos Ana Paulo Pedro Jorge Clarice Fernando Inês Conceição",
    "Silva Santos Oliveira Souza Pereira Costa Rodrigues Almeida Nascimento Lima Araújo Fernandes "
    "Carvalho Gomes Ribeiro Amado Pessoa Lispector Saramago Guimarães Gonçalves",
    false,
    "São Paulo",
    "Companhia das Letras|Editora Globo|Caminho|Record|Civilização Brasileira",
    5};

constexpr Language Russian{
    "rus",
    60,
    "История %|% и %|%|О %|% и % в России|Введение в %|Очерки по %|Сборник %|Собрание сочинений. Т. #",
    {},
    "россия история жизнь мир война любовь человек время литература язык искусство культура право наука "
    "общество дом город земля народ революция стихи рассказы повести письма сказки музыка театр "
    "философия математика физика химия экономика политика школа дети женщина ночь море река лес дорога "
    "свет тень память мечта свобода душа бог церковь москва петербург сибирь дневник воспоминания теория "
    "основы развитие проблемы ёлка щит",
    "бе во го да ко ли ма но пе ра си та фе хо ши ев ин ов ский ная ство ник",
    "Александр Иван Николай Лев Фёдор Антон Михаил Владимир Анна Мария Сергей Пётр Борис Марина Алексей "
    "Дмитрий Ольга Елена Юрий Андрей",
    "Иванов Петров Смирнов Кузнецов Попов Васильев Соколов Михайлов Новиков Фёдоров Морозов Волков "
    "Лебедев Козлов Толстой Достоевский Чехов Пушкин Гоголь Булгаков Пастернак Набоков Ахматова Цветаева "
    "Щербаков",
    false,
    "Москва",
    "Наука|Художественная литература|Просвещение|Эксмо|Азбука",
    6};

constexpr Language Chinese{
    "chi",
    35,
    "%的%|%与%|%|中国%史|%研究|%概论|论%|%文集|%和%的故事",
    {},
    "中国 历史 文学 社会 经济 文化 哲学 艺术 法律 教育 政治 科学 世界 人生 语言 现代 古代 发展 理论 数学 "
    "物理 化学 医学 音乐 戏剧 小说 诗歌 散文 红楼 三国 水浒 西游 北京 "
    "上海 台湾 战争 爱情 家庭 女人 孩子 春天 秋天 山水 花园 图书 词典 地理 建筑 宗教 佛教 道教 民族 革命 "
    "思想 方法 技术 工业 农业 商业 管理",
    "一 天 地 人 心 水 火 木 金 土 日 月 星 风 云 雨 雪 山 河 海 江 湖 花 草 树 鸟 鱼 龙 马 虎 门 书 画 诗 "
    "酒 茶 刀 剑 国 家 城 村 路 桥 寺 塔 光 影 声 色 "
    "梦 情 爱 恨 生 死 古 今 东 西 南 北 红 白 黑 青 黄 大 小 长 高 明 清 汉 唐 宋 元",
    "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 文 华 建国 志强 小平 树人 爱玲 大江 雪芹",
    "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 鲁 莫 金 余",
    true,
    "北京",
    "人民文学出版社|商务印书馆|中华书局|科学出版社|三联书店",
    7};

constexpr Language Japanese{
    "jpn",
    25,
    "%の%|%と%|%|日本の%|%入門|%論|%物語|%とは何か|ぼくの%|%ノート",
    {},
    "日本 歴史 文学 世界 社会 経済 文化 芸術 法律 教育 政治 科学 人間 言葉 現代 近代 古代 研究 理論 数学 "
    "物理 化学 医学 音楽 小説 詩集 東京 京都 戦争 恋愛 家族 女性 子ども "
    "こころ いのち ことば ふるさと さくら ねこ いぬ うみ やま コンピュータ デザイン システム データベース "
    "プログラミング カメラ ミステリー ファンタジー ドラゴン 旅 夜 雪国 料理 庭園",
    "ア カ サ タ ナ ハ マ ヤ ラ ワ キ シ チ ニ ミ リ ク ス ツ ヌ フ ム ル ケ セ テ ネ メ レ コ ソ ト ノ モ "
    "ロ ン ガ ダ バ ー",
    "一郎 太郎 次郎 花子 春樹 康成 漱石 由紀夫 治 龍之介 美智子 恵子 真理子 ばなな 修司 健三郎 清張 みゆき "
    "和子 さくら",
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 "
    "村上 川端 夏目 三島 太宰 芥川 大江 宮部 遠藤 司馬",
    true,
    "東京",
    "岩波書店|講談社|新潮社|集英社|筑摩書房",
    8};

constexpr Language Korean{
    "kor",
    15,
    "%의 %|% 이야기|%|한국 %|% 입문|%와 %|우리 %",
    {},
    "한국 역사 문학 세계 사회 경제 문화 철학 예술 교육 정치 과학 인생 사람 사랑 전쟁 시대 언어 소설 시집 "
    "수학 물리 음악 서울 바다 하늘 나무 바람 엄마 아버지 어린이 여행 "
    "요리 마음 생각 기억 꿈 길 집 밤 나라 통일 민족 불교 건축",
    "가 나 다 라 마 바 사 아 자 차 카 타 파 하 고 노 도 로 모 보 소 오 조 호 구 누 두 무 수 우 주 한 강 산 "
    "은 영 민 정",
    "민수 영희 철수 지영 현우 경리 정래 은영 동주 수진 미경 성호 한강 완서 석영",
    "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍",
    true,
    "서울",
    "창비|문학동네|민음사|한길사|을유문화사",
    9};

constexpr Language Greek{
    "gre",
    10,
    "Η % της %|Το % και η %|Ιστορία της %|%|Οι % της %|Εισαγωγή στη %",
    {},
    "ιστορία ζωή κόσμος ελλάδα αγάπη τέχνη πόλεμος χρόνος λογοτεχνία δίκαιο κοινωνία μουσική γυναίκα "
    "άνθρωπος πόλη ποίηση θέατρο οικονομία πολιτική φιλοσοφία νύχτα θάλασσα σπίτι αθήνα καρδιά όνειρο "
    "ελευθερία γλώσσα επιστήμη μαθηματικά φυσική ταξίδι μνήμη ήλιος νησί",
    "αλ βα γε δη κα λο μα νι ξε πο ρα σο τη φι χω δες κος της λος πουλ",
    "Γιώργος Νίκος Μαρία Δημήτρης Κώστας Ελένη Γιάννης Οδυσσέας Κική Άλκη Ρέα",
    "Παπαδόπουλος Γεωργίου Δημητρίου Νικολάου Καζαντζάκης Σεφέρης Ελύτης Καβάφης Ρίτσος Βενέζης Δημουλά",
    false,
    "Αθήνα",
    "Εκδόσεις Καστανιώτη|Εστία|Κέδρος|Πατάκης",
    10};

constexpr Language Arabic{
    "ara",
    10,
    "% و%|كتاب %|تاريخ %|%|مدخل إلى %|% في %",
    {},
    "العالم التاريخ الحياة الكتاب الحب الحرب الأدب اللغة الفن الثقافة القانون العلم المجتمع الشعر المسرح "
    "الفلسفة الاقتصاد السياسة المرأة الإنسان المدينة الليل البحر البيت القاهرة بغداد دمشق الإسلام القرآن "
    "الحديث الطب الرياضيات السفر الذاكرة الحرية الثورة الشعب",
    "با تا جا حا دا را سا شا عا فا قا كا لا ما نا ها وي ير ون ات",
    "محمد أحمد علي نجيب طه محمود فاطمة عائشة يوسف إبراهيم خالد نوال سعاد حسين",
    "محفوظ حسين درويش الحكيم السعداوي إدريس منيف كنفاني الطيب المصري البغدادي الشامي العلي حداد",
    false,
    "القاهرة",
    "دار المعارف|دار الشروق|دار الآداب",
    11};

constexpr Language Hebrew{
    "heb",
    8,
    "% ו%|ספר ה%|תולדות ה%|%|מבוא ל%|ה% של ה%",
    {},
    "עולם היסטוריה חיים ספר אהבה מלחמה ספרות שפה אמנות תרבות חוק מדע חברה שירה תיאטרון פילוסופיה כלכלה "
    "מדינה אישה אדם עיר לילה ים בית ירושלים ישראל תורה תלמוד רפואה מתמטיקה מסע זיכרון חירות עם",
    "בא גל דר הר זו חן טל יד כו לב מי נר סוד עין פרי צור קול רם שיר תמר",
    "יוסף דוד משה שרה רחל עמוס דוד אברהם לאה חיים מאיר נתן",
    "כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן עוז גרוסמן יהושע עגנון שלו קרת",
    false,
    "תל אביב",
    "עם עובד|הקיבוץ המאוחד|כתר",
    12};

constexpr Language Hindi{
    "hin",
    7,
    "% का %|% और %|%|भारत का %|हिन्दी %|% की कहानी",
    {},
    "भारत इतिहास जीवन साहित्य संस्कृति भाषा समाज प्रेम युद्ध कविता कहानी उपन्यास नाटक दर्शन कला संगीत "
    "शिक्षा राजनीति विज्ञान धर्म नारी मनुष्य नगर रात सागर घर दिल्ली स्वतंत्रता यात्रा स्मृति गीता रामायण "
    "महाभारत",
    "का ता ना मा रा ला सा पा बा दा नी ली री वन पुर नगर देव राज शील मित्र",
    "राम मोहन प्रेम हरिवंश महादेवी सुमित्रा जय कृष्णा अमृता विनोद कमला मन्नू",
    "शर्मा वर्मा सिंह गुप्ता मिश्र प्रेमचंद बच्चन पंत प्रसाद सोबती भंडारी शुक्ल",
    false,
    "नई दिल्ली",
    "राजकमल प्रकाशन|वाणी प्रकाशन|राजपाल एण्ड सन्ज़",
    13};

constexpr std::array AllLanguages{English, German,   French, Spanish, Italian, Portuguese, Russian,
                                  Chinese, Japanese, Korean, Greek,   Arabic,  Hebrew,     Hindi};

} // namespace

std::span<const Language> languages()
{
    return AllLanguages;
}

} // namespace alexandria
