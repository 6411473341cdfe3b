using System.Collections.Frozen;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>Something that the board has agreed to improve, such as its response to neglect, led by a post and not a person.</summary>
public sealed partial class Priority : AggregateRoot, IBoardOwned
{
    public const int TitleMaxLength = 120;
    public const int AimMaxLength = 400;
    public const int ReasonMaxLength = 2000;
    public const int ClosureReasonMaxLength = 1000;

    private readonly List<ProgressUpdate> _updates = [];
    private readonly List<Judgement> _judgements = [];

    private Priority()
    {
        // EF Core materialises priorities through here.
    }

    public PriorityId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public PlanId PlanId { get; private set; }

    /// <summary>Its name in addresses; stays for life.</summary>
    public string Slug { get; private init; } = "";

    public string Title { get; private set; } = "";

    /// <summary>What will be different for children, in one sentence.</summary>
    public string Aim { get; private set; } = "";

    /// <summary>Why it is a priority.</summary>
    public string Reason { get; private set; } = "";

    public Lead Lead { get; private set; } = Lead.Unknown;

    public DateOnly FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    /// <summary>Which of the board's functions it serves: the words of the arrangement's tags, by code.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; private set; } = FrozenDictionary<string, string>.Empty;

    public Author AgreedBy { get; private init; } = Author.Nobody;

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private set; }

    /// <summary>The public paper that states it, with its line; none where it was agreed here.</summary>
    public string? Source { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public string? ClosureReason { get; private set; }

    public Author? ClosedBy { get; private set; }

    /// <summary>Where it stands, as lists show it.</summary>
    public PriorityStanding Standing { get; private set; } = PriorityStanding.New;

    /// <summary>Updates, in no order. All of them, or the latest alone where a use case asks for no more.</summary>
    public IReadOnlyList<ProgressUpdate> Updates => _updates;

    /// <summary>Judgements, proposed and agreed, in no order.</summary>
    public IReadOnlyList<Judgement> Judgements => _judgements;

    public ProgressUpdate? LatestUpdate => _updates.MaxBy(update => update.Number);

    public Judgement? Proposal => _judgements.Find(judgement => judgement.State is JudgementState.Proposed);

    public Judgement? LatestJudgement =>
        _judgements.Where(judgement => judgement.State is JudgementState.Agreed).MaxBy(judgement => judgement.AgreedOn);

    public override string Kind => "priority";

    public override string Label => Title;

    public override Guid SubjectId => Id.Value;

    /// <summary>The board agrees a new priority.</summary>
    public static Priority Agree(PlanId plan, PriorityTerms terms, Author by, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(terms);

        var priority = new Priority
        {
            Id = PriorityId.New(),
            PlanId = plan,
            Slug = Slugs.Of(terms.Title),
            Title = terms.Title,
            Aim = terms.Aim,
            Reason = terms.Reason,
            Lead = terms.Lead,
            FromOn = terms.From,
            ToOn = terms.To,
            Tags = terms.Tags,
            AgreedBy = by,
            IsInvented = provenance?.IsInvented ?? false,
            Source = provenance?.Paper,
        };

        priority.RecordEvent(
            "Agreed a priority",
            FieldChange.Added("Title", terms.Title),
            FieldChange.Added("Aim", terms.Aim),
            FieldChange.Added("Led by", terms.Lead.ToString()),
            FieldChange.Added("Tags", InWords(terms.Tags))
        );

        return priority;
    }

    /// <summary>Why it takes no change; none while it is open.</summary>
    public Error? WhyNotChanged() => ClosedOn is null ? null : PriorityErrors.Closed;
}
