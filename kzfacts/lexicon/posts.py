"""Posts and ranks that make a person an official, with their role codes.

``POSTS`` are head nouns. Kazakh: the bare stem, which takes the possessive (министр, министрі). Russian: the nominative
singular; the declension follows from the ending. ``PHRASES`` give a head with the words beside it another role.
Sources: the Constitution of Kazakhstan and its laws on state service and on local government, and the posts that
annotated news of both languages name (KazNERD, NEREL).
"""

from typing import NamedTuple


class Post(NamedTuple):
    """A head noun in both languages. ``bare``: a lone surname may follow it at once (Президент Токаев)."""

    role: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]
    bare: bool = False


POSTS = (
    # state and government
    Post("president", ("президент",), ("президент",), bare=True),
    Post("elbasy", ("елбасы",), ("елбасы",), bare=True),
    Post("prime_minister", ("премьер-министр", "премьер министр"), ("премьер-министр",), bare=True),
    Post("prime_minister", ("премьер",), ("премьер",), bare=True),
    Post("chancellor", ("канцлер",), ("канцлер",), bare=True),
    Post("minister", ("министр",), ("министр",), bare=True),
    Post("state_secretary", (), ("госсекретарь",), bare=True),
    Post("secretary_general", (), ("генсек", "генсекретарь"), bare=True),
    Post("secretary", ("хатшы",), ("секретарь",)),
    Post("adviser", ("кеңесші",), ("советник", "госсоветник", "советница")),
    Post("aide", ("көмекші",), ("помощник", "помощница")),
    Post("commissioner", ("уәкіл", "омбудсмен"), ("уполномоченный", "уполномоченная", "омбудсмен")),
    Post("commissioner", ("комиссар", "еурокомиссар"), ("комиссар", "еврокомиссар")),
    Post("envoy", (), ("спецпредставитель", "спецпосланник", "посланник")),
    Post("permanent_representative", (), ("постпред",)),
    Post("plenipotentiary", (), ("полпред",)),
    Post("representative", ("өкіл",), ("представитель", "представительница", "торгпред")),
    Post("attache", ("атташе",), ("атташе",)),
    # akimats, cities, provinces
    Post("akim", ("әкім", "хакім"), ("аким", "хоким"), bare=True),
    Post("governor", ("губернатор",), ("губернатор",), bare=True),
    Post("mayor", ("мэр",), ("мэр", "градоначальник", "бургомистр"), bare=True),
    # parliaments and parties
    Post("deputy", ("депутат", "мәжілісмен"), ("депутат", "мажилисмен", "парламентарий"), bare=True),
    Post("deputy", ("конгрессмен",), ("конгрессмен", "евродепутат"), bare=True),
    Post("senator", ("сенатор",), ("сенатор",), bare=True),
    Post("speaker", ("спикер",), ("спикер",), bare=True),
    Post("chair", ("төраға", "төрайым"), ("председатель", "председательница", "сопредседатель")),
    Post("deputy_chair", (), ("зампред",)),
    Post("leader", ("көшбасшы", "лидер"), ("лидер",), bare=True),
    Post("member", ("мүше",), ("член",)),
    # heads of bodies and organisations
    Post("head", ("басшы", "жетекші"), ("глава", "руководитель", "руководительница", "худрук")),
    Post("head", ("шеф",), ("шеф",)),
    Post("prefect", ("префект",), ("префект",)),
    Post("head", ("бастық",), ("начальник", "начальница")),
    Post("head", ("меңгеруші",), ("заведующий", "заведующая", "завотделом", "завкафедрой", "предправления")),
    Post("manager", ("басқарушы", "менеджер"), ("управляющий", "управляющая", "менеджер")),
    Post("director", ("директор",), ("директор",)),
    Post("managing_director", (), ("директор-распорядитель",)),
    Post("chief_architect", ("сәулетші",), ("архитектор",)),
    Post("chief_engineer", ("инженер",), ("инженер",)),
    Post("chief_accountant", ("бухгалтер", "есепші"), ("бухгалтер",)),
    Post("general_director", (), ("гендиректор",)),
    Post("rector", ("ректор",), ("ректор",)),
    Post("vice_rector", ("проректор",), ("проректор",)),
    Post("dean", ("декан",), ("декан",)),
    Post("coordinator", ("үйлестіруші", "координатор"), ("координатор",)),
    Post("editor", ("редактор",), ("редактор",)),
    Post("editor_in_chief", (), ("главред",)),
    Post("inspector", ("инспектор",), ("инспектор",)),
    Post("head_physician", ("дәрігер",), ("главврач", "врач")),
    Post("sanitary_doctor", (), ("госсанврач", "санврач")),
    Post("auditor", ("аудитор",), ("аудитор",)),
    Post("press_secretary", ("баспасөз-хатшы",), ("пресс-секретарь", "пресс-атташе")),
    # justice
    Post("prosecutor", ("прокурор",), ("прокурор",), bare=True),
    Post("prosecutor_general", (), ("генпрокурор",), bare=True),
    Post("judge", ("судья",), ("судья",), bare=True),
    # diplomats
    Post("ambassador", ("елші",), ("посол",)),
    Post("consul", ("консул",), ("консул",)),
    Post("consul_general", (), ("генконсул",)),
    Post("charge_d_affaires", (), ("поверенный",)),
    # army and police
    Post("commander", ("қолбасшы", "командир", "комендант"), ("командующий", "командир", "комендант", "военком")),
    Post("commander_in_chief", (), ("главнокомандующий", "главком")),
    Post("marshal", ("маршал",), ("маршал",)),
    Post("general", ("генерал",), ("генерал",), bare=True),
    Post("general", ("генерал-майор", "генерал-лейтенант"), ("генерал-майор", "генерал-лейтенант"), bare=True),
    Post("general", ("генерал-полковник",), ("генерал-полковник",), bare=True),
    Post("admiral", ("адмирал",), ("адмирал", "вице-адмирал", "контр-адмирал"), bare=True),
    Post("colonel", ("полковник", "подполковник"), ("полковник", "подполковник"), bare=True),
    Post("major", ("майор",), ("майор",), bare=True),
    Post("lieutenant", ("лейтенант",), ("лейтенант",), bare=True),
    Post("captain", ("капитан",), ("капитан",)),
    Post("sergeant", ("сержант",), ("сержант",)),
    # crowned heads and clergy
    Post("monarch", ("король", "королева"), ("король", "королева"), bare=True),
    Post("monarch", ("император",), ("император", "императрица"), bare=True),
    Post("monarch", ("әмір", "эмир", "шейх", "сұлтан"), ("эмир", "шейх", "султан", "монарх"), bare=True),
    Post("crown_prince", ("ханзада",), ("принц",)),
    Post("mufti", ("мүфти",), ("муфтий",)),
    Post("pope", ("папа",), ("папа",)),
    Post("imam", ("имам",), ("имам",)),
    Post("metropolitan", ("митрополит",), ("митрополит", "архиепископ")),
    Post("patriarch", ("патриарх",), ("патриарх",)),
    # deputies of any of them: the role takes that of the complement
    Post("deputy_head", ("орынбасар",), ("заместитель", "заместительница", "зам")),
    Post("deputy_minister", (), ("замминистра",)),
    Post("deputy_akim", (), ("замакима",)),
    Post("deputy_chair", (), ("зампредседателя",)),
    Post("deputy_director", (), ("замдиректора", "замгендиректора")),
    Post("deputy_prime_minister", (), ("зампремьера",)),
    Post("board_chair", (), ("предправления",)),
    Post("deputy_board_chair", (), ("зампредправления",)),
    Post("deputy_prosecutor", (), ("зампрокурора", "замгенпрокурора")),
    Post("deputy_head", (), ("замглава", "замглавы", "замначальника", "замруководителя", "замсекретаря")),
    Post("deputy_governor", (), ("замгубернатора",)),
    Post("deputy_rector", (), ("замректора",)),
    Post("deputy_state_secretary", (), ("замгоссекретаря",)),
    Post("deputy_secretary_general", (), ("замгенсека", "замгенсекретаря")),
    Post("deputy_commander", (), ("замкомандующего",)),
    Post("deputy_head_physician", (), ("замглавврача",)),
    Post("deputy_permanent_representative", (), ("зампостпреда",)),
)

# Heads that do not decline, and heads that lose a vowel.
INDECLINABLE = ("атташе", "елбасы", "завотделом", "завкафедрой", "предправления")
OBLIQUE_STEMS = {"посол": "посл"}


class Phrase(NamedTuple):
    """A role a head has only with these words beside it, lower-case: Russian heads in the nominative, Kazakh bare."""

    role: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]


PHRASES = (
    Phrase("president", ("мемлекет басшы", "мемлекетінің басшы"), ("глава государства", "глава республики")),
    Phrase("prime_minister", ("үкімет басшы", "үкіметінің басшы"), ("глава правительства", "глава кабмина")),
    Phrase(
        "prime_minister",
        ("үкіметтің басшы", "үкіметінің төраға"),
        ("председатель правительства", "глава кабинета министров", "председатель кабинета министров"),
    ),
    Phrase("state_secretary", ("мемлекеттік хатшы",), ("государственный секретарь",)),
    Phrase("state_counsellor", ("мемлекеттік кеңесші",), ("государственный советник",)),
    Phrase("minister", (), ("глава мид", "глава мвд", "глава мчс", "глава министерства", "глава минобороны")),
    Phrase("minister", (), ("глава минфина", "глава минздрава", "глава минюста", "глава минэнерго")),
    Phrase("minister", (), ("глава миннацэкономики", "глава минпросвещения", "глава минтранса", "глава минтруда")),
    Phrase("minister", (), ("глава минсельхоза", "глава минобрнауки", "глава минторговли", "глава минэкологии")),
    Phrase("head_of_staff", ("аппарат басшы", "аппаратының басшы"), ("руководитель аппарата", "глава аппарата")),
    Phrase("secretary_general", ("бас хатшы",), ("генеральный секретарь",)),
    Phrase("responsible_secretary", ("жауапты хатшы",), ("ответственный секретарь",)),
    Phrase("press_secretary", ("баспасөз хатшы",), ("официальный представитель", "руководитель пресс-службы")),
    Phrase("press_secretary", ("ресми өкіл", "баспасөз қызметінің басшы"), ("начальник пресс-службы",)),
    Phrase("prosecutor_general", ("бас прокурор",), ("генеральный прокурор",)),
    Phrase("plenipotentiary", ("өкілетті өкіл",), ("полномочный представитель",)),
    Phrase("permanent_representative", ("тұрақты өкіл",), ("постоянный представитель",)),
    Phrase("envoy", ("арнайы өкіл", "арнаулы өкіл"), ("специальный представитель", "специальный посланник")),
    Phrase("consul_general", ("бас консул",), ("генеральный консул",)),
    Phrase("charge_d_affaires", ("сенімді өкіл",), ("временный поверенный",)),
    Phrase("editor_in_chief", ("бас редактор",), ("главный редактор",)),
    Phrase("head_physician", ("бас дәрігер",), ("главный врач",)),
    Phrase("sanitary_doctor", ("санитарлық дәрігер", "санитариялық дәрігер"), ("санитарный врач",)),
    Phrase("general_director", ("бас директор", "бас атқарушы директор"), ("генеральный директор",)),
    Phrase("board_chair", ("басқарма төраға", "басқармасының төраға"), ("председатель правления",)),
    Phrase("supervisory_chair", ("директорлар кеңесінің төраға",), ("председатель совета директоров",)),
    Phrase("supervisory_chair", ("бақылау кеңесінің төраға",), ("председатель наблюдательного совета",)),
    Phrase("faction_head", ("фракциясының жетекші",), ("руководитель фракции", "лидер фракции")),
    Phrase("commander_in_chief", ("бас қолбасшы",), ("главный командующий",)),
)

# Heads too general to make an official: only after one of these words.
ONLY_AFTER = {
    "дәрігер": ("бас", "санитарлық", "санитариялық", "санитар"),
    "врач": ("главн", "санитарн"),
    "санврач": ("главн",),
    "өкіл": (
        "ресми", "тұрақты", "арнайы", "арнаулы", "өкілетті", "уәкілетті", "сенімді", "бас", "жоғары", "жоғарғы",
        "сауда", "дербес",
    ),
    "менеджер": ("бас", "генеральн", "главн", "исполнительн", "сити-"),
    "сәулетші": ("бас",),
    "архитектор": ("главн",),
    "инженер": ("бас", "главн"),
    "есепші": ("бас",),
    "бухгалтер": ("бас", "главн"),
    "капитан": ("полиция", "әділет", "қызмет", "қорғау"),
    "сержант": ("полиция", "әділет", "қызмет", "қорғау"),
    "папа": ("рим",),
    "ханзада": ("мұрагер", "мұрагері"),
    "принц": ("наследн",),
    "имам": ("бас", "наиб", "мешіт", "мешіттің", "мешіті", "мешітінің", "главн", "верховн"),
    "шеф": ("полиция",),
}  # fmt: skip

# Russian heads too general to make an official: only before one of these words, or after one of those above.
ONLY_BEFORE = {
    "капитан": ("полиции", "юстиции", "милиции", "внутренней службы", "гражданской защиты"),
    "сержант": ("полиции", "юстиции", "милиции", "внутренней службы", "гражданской защиты"),
    "папа": ("римск",),
    "имам": ("мечети", "соборной мечети", "центральной мечети", "областной мечети", "городской мечети"),
    "шеф": ("полиции", "мид", "мвд", "фсб", "цру", "фбр", "разведки", "госдепа", "пентагона"),
}

# Adjectives that belong to a Russian post when they stand before its head. Those in -ск- belong anyway.
ADJECTIVES = """
главн генеральн старш младш официальн федеральн окружн окружном районн областн верховн постоянн специальн полномочн
чрезвычайн исполнительн технич художественн научн коммерческ финансов операционн креативн управляющ почётн почетн
духовн государственн бригадн военн национальн народн центральн региональн территориальн местн временн ответственн
внештатн независим спортивн теневой теневого теневому теневым транспортн наследн санитарн особ муниципальн судебн
налогов учён учен таможенн гражданск политическ социальн действительн конституционн антимонопольн
"""
# Those that only date the holder: no part of the post.
NO_ADJECTIVES = (
    "нынешн",
    "тогдашн",
    "прежн",
    "предыдущ",
    "будущ",
    "действующ",
    "бывш",
    "нов",
    "известн",
    "вчерашн",
)
