using System.Globalization;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>How long a board or an agency keeps the records of one class. Until it has decided, the rule is a proposal for discussion.</summary>
/// <remarks>It says what the owner wants. Nothing is destroyed by it: a person does that, one file at a time.</remarks>
public abstract class RetentionRule : AggregateRoot
{
    public const int FewestYears = 1;
    public const int MostYears = 100;
    public const int ReasonMaxLength = 1000;

    private protected RetentionRule()
    {
        // EF Core materialises rules through here.
    }

    private protected RetentionRule(RecordClass recordClass)
    {
        Id = RetentionRuleId.New();
        RecordClass = recordClass;
        Years = RecordClassFacts.Of(recordClass).ProposedYears;
    }

    public RetentionRuleId Id { get; private init; }

    public RecordClass RecordClass { get; private init; }

    /// <summary>For how many years after the event of its class, 1 to 100; none for permanently.</summary>
    public int? Years { get; private set; }

    /// <summary>Why, or by which schedule; empty while it is a proposal.</summary>
    public string Reason { get; private set; } = "";

    public Author DecidedBy { get; private set; } = Author.Nobody;

    public DateOnly DecidedOn { get; private set; }

    /// <summary>Whether the owner has yet to decide.</summary>
    public bool IsProposal => Version == 0;

    public override string Kind => "retention class";

    public override string Label => RecordClassFacts.Of(RecordClass).Name;

    public override Guid SubjectId => Id.Value;

    /// <summary>The owner decides, and says why. To confirm what is proposed is a decision too.</summary>
    /// <param name="years">For how many years, 1 to 100; none for permanently.</param>
    /// <param name="reason">Why, or by which schedule.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="by">Who says so.</param>
    public void Decide(int? years, string reason, DateOnly on, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        if (years is < FewestYears or > MostYears)
        {
            throw new ArgumentOutOfRangeException(nameof(years));
        }

        var before = IsProposal ? $"Proposed: {InWords()}" : InWords();
        Years = years;
        Reason = reason;
        DecidedBy = by;
        DecidedOn = on;
        RecordEvent(
            "Decided how long records are kept",
            new FieldChange("Kept", before, InWords()),
            FieldChange.Added("Reason", reason)
        );
    }

    /// <summary>The last day on which a record is kept whose years count from a day; none where it is kept permanently.</summary>
    public DateOnly? KeptUntil(DateOnly countedFrom) => Years is { } years ? countedFrom.AddYears(years) : null;

    /// <summary>
    /// The latest day from which a record's years may count for it to be past its date today; none where nothing is: the class
    /// is kept permanently, or its owner has not decided.
    /// </summary>
    public DateOnly? PastIfFrom(DateOnly today)
    {
        if (IsProposal || Years is not { } years)
        {
            return null;
        }

        var latest = today.AddDays(-1).AddYears(-years);
        var next = latest.AddDays(1);

        // After a 29 February, two days in a row have their last day together.
        return next.AddYears(years) < today ? next : latest;
    }

    private string InWords() =>
        Years switch
        {
            null => "permanently",
            1 => $"1 year after {RecordClassFacts.Of(RecordClass).CountedFrom}",
            { } years => string.Create(
                CultureInfo.InvariantCulture,
                $"{years} years after {RecordClassFacts.Of(RecordClass).CountedFrom}"
            ),
        };
}
