using System.Collections.Frozen;

namespace LscbCloud.Domain.TextChecks;

/// <summary>Words that stand beside ages in the papers of boards and are no names.</summary>
internal static class FieldWords
{
    private static readonly FrozenSet<string> NoNames = Set(
        """
        A About Above Academy Accommodated Across Action Actions Adolescent Adolescents Adoption Adult Adults After Again Age Aged
        Ages Agencies Agency Agenda Agreement All Allegations Also Among An And Annual Any Anyone Appendix April Are Area Areas As
        Asian Assessment Assessments At Attendance Audit Audits August Autumn Babies Baby Barnet Because Before Being Below Between
        Birth Births Black Board Boards Boroughs Both Box Boy Boys British But By Care Carers Case Cases Category Challenge Chapter
        Chart Cheshire Child Childhood Children Clinic Clinics Cohort Cohorts College Colleges Column Commission Committee Compared
        Conference Conferences Contact Contacts Core Council Councils County Court Courts Criteria Current Data Daughters Day Days
        December Death Deaths Delegates Disability Disabled District Domestic During Each Early Eight Eighteen Either Eleven Emotional
        England Enquiries Entry Equality Ethnic Even Every Everyone Exclusions Executive Exploitation Families Family February Female
        Females Fifteen Figure Figures First Five For Foster Fostered Four Fourteen Friday From Further Gateway Girl Girls Goal Group
        Groups Guidance He Health Help Her Here Hers High His Home Homes Hospital Hospitals House Household Households How However
        If In Incidents Indicator Indicators Infant Infants Initial Inspection Is Issue It Item Items January July June Key
        Keyworkers Kingdom Known Last Late Lead Leads Learner Learners LeavingMembers Level Levels Life Line List Local London Looked Male
        Males March May Mean Median Meeting Meetings Member Members Men Mental Minute Minutes Missing Module Monday Month Months More
        Most Mothers National Neglect Nine Nineteen Nobody None North Northshire Not Note Notes November Nursery October Of Offenders
        Officers Ofsted On Once One Only Open Or Other Others Our Out Outcome Outcomes Over Page Panel Panels Paper Paragraph Parents
        Part Partner Partners Partnership Patients People Per Persons Person Phase Physical Placed Placement Placements Plan Plans
        Police Policy Population Practice Practitioners Pregnant Previously Primary Principle Principles Priority Probation Programme
        Project Protection Protocol Provider Providers Pupil Pupils Quarter Question Questions Rank Rate Rates Reading Recommendation
        Recommendations Referral Referrals Refugees Region Regulation Regulations Report Reports Residents Response Responses Return
        Returns Review Reviews Risk Risks Row Rule Safeguarding Saturday Scale School Schools Score Screening Second Secondary Section
        Sections September Serious Service Services Session Sessions Seven Seventeen Sexual She Siblings Since Sites Six Sixteen
        Social Some Somerset Sons South Spring Staff Stage Standard Standards Step Still Strategy Student Students Study Suicides
        Summer Sunday Support Surrey Survey Suspects Table Target Targets Task Team Teams Ten Tenants Term That The Their Them Then
        There These They Thirteen This Those Three Threshold Through Thursday Tier To Toddler Toddlers Today Together Total Training
        Trainees Transition Travellers Trust Tuesday Twelve Twenty Two Type Typically Under Unit Units Until Up Update Use Users
        Version Victim Victims Visitors Visits Volume Volunteers Ward Wards Was We Wednesday Week Weeks West When Where Which White
        Who Whose Winter With Within Witnesses Women Workers Working Workshop Workshops Worries Year Years Yes You Young Youngest
        Oldest Younger Older Average Youth Youths Zero Shropshire Telford Wales Scotland Ireland Applicants Arrests Teenager Teenagers
        Minor Minors Juveniles Juvenile Detainees Asylum-seekers Care-leavers Under-fives
        """
    );

    private static readonly FrozenSet<string> KinWords = Set(
        """
        boy boys girl girls child children son sons daughter daughters brother brothers sister sisters sibling siblings twin twins baby
        toddler infant pupil student nephew niece cousin grandson granddaughter stepson stepdaughter half-brother half-sister
        stepbrother stepsister mother father mum dad stepfather stepmother grandmother grandfather called named patient victim
        teenager youngster lad
        """
    );

    private static readonly FrozenSet<string> Pseudonyms = Set(
        "Child Baby Case Family Adult Person Learner Subject Mother Father"
    );

    /// <summary>Whether a capitalised word is known to be no name of a person.</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) =>
        word.Length < 2 || NoNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word says that a child or a relation is spoken of.</summary>
    public static bool IsKin(ReadOnlySpan<char> word) =>
        KinWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether what follows a word is the made-up name of a case.</summary>
    public static bool IsPseudonym(ReadOnlySpan<char> word) =>
        Pseudonyms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
