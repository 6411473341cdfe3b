namespace LscbCloud.Domain.Retention;

/// <summary>What is known of a class before its owner has decided anything: what belongs to it, what its time counts from, and what is proposed.</summary>
/// <param name="Class">Which class.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Holds">What belongs to it.</param>
/// <param name="CountedFrom">The event from which its years count, as the end of "… years after".</param>
/// <param name="ProposedYears">For how many years it is proposed to keep it; none for permanently.</param>
/// <param name="Basis">Where the proposal comes from. Each is for discussion: the owner's own schedule counts.</param>
/// <param name="IsOfAgencies">Whether agencies have such records of their own. A board has records of every class.</param>
public sealed record RecordClassFacts(
    RecordClass Class,
    string Name,
    string Holds,
    string CountedFrom,
    int? ProposedYears,
    string Basis,
    bool IsOfAgencies = false
)
{
    /// <summary>Every class, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<RecordClassFacts> All =
    [
        new(
            RecordClass.Plans,
            "Plans and priorities",
            "Plans, and their priorities with objectives, updates and judgements.",
            "the plan was closed",
            ProposedYears: null,
            "From practice: business plans are kept permanently."
        ),
        new(
            RecordClass.Meetings,
            "Meetings",
            "Groups, their meetings, and what was reported to them.",
            "the meeting was held",
            ProposedYears: null,
            "From practice: minutes are kept permanently, and what a meeting was told belongs to them."
        ),
        new(
            RecordClass.Actions,
            "Actions",
            "Actions with their updates, their proof and the changes of their day.",
            "the action was closed or no longer needed",
            ProposedYears: 10,
            "Our proposal: as a log of challenges, which practice keeps for 10 years."
        ),
        new(
            RecordClass.Evidence,
            "Evidence",
            "Entries of evidence with their revisions, files and citations.",
            "the evidence was withdrawn",
            ProposedYears: 6,
            "Our proposal: as the returns of agencies, which practice keeps for 6 years.",
            IsOfAgencies: true
        ),
        new(
            RecordClass.Measures,
            "Measures and readings",
            "Measures, their readings, and readings that were restated.",
            "the measure ended",
            ProposedYears: 10,
            "Our proposal: as the reports of audits, which practice keeps for 10 years."
        ),
        new(
            RecordClass.History,
            "History",
            "Every change with who made it, removals of words, and answers to marked words.",
            "the change was made",
            ProposedYears: null,
            "Our proposal: practice keeps a log of access for 2 years or more, and the history proves all other records.",
            IsOfAgencies: true
        ),
        new(
            RecordClass.Memberships,
            "Memberships and posts",
            "Who was a member, in which roles and posts, from when to when.",
            "the membership ended",
            ProposedYears: 6,
            "From practice: attendance and training are kept for 6 years.",
            IsOfAgencies: true
        ),
        new(
            RecordClass.Arrangements,
            "Arrangements and seats",
            "Arrangements, the board’s profile, and the seats of agencies.",
            "the arrangement or the seat ended",
            ProposedYears: null,
            "Our proposal: they say who the board was when it decided."
        ),
    ];

    /// <summary>The classes of records that agencies have of their own, in the same order.</summary>
    public static readonly IReadOnlyList<RecordClassFacts> OfAgencies = [.. All.Where(facts => facts.IsOfAgencies)];

    public static RecordClassFacts Of(RecordClass recordClass) => All.Single(facts => facts.Class == recordClass);
}
