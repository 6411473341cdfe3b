using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Domain.Priorities;

/// <content>How a priority's terms change, and how it goes on in the plan of another period.</content>
public sealed partial class Priority
{
    /// <summary>The board agrees other terms. Refused when closed. Its name in addresses stays, and what it said before stays in the history.</summary>
    /// <remarks>Words that a paper states are the paper's. Once the board says them otherwise, the paper is no longer named for them.</remarks>
    public Result Revise(PriorityTerms terms, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(provenance);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        var areTheSameWords = (Title, Aim, Reason) == (terms.Title, terms.Aim, terms.Reason);
        var source = areTheSameWords ? Source : provenance.Paper;
        FieldChange[] changes =
        [
            new("Title", Title, terms.Title),
            new("Aim", Aim, terms.Aim),
            new("Why it is a priority", Reason, terms.Reason),
            new("Led by", Lead.ToString(), terms.Lead.ToString()),
            new("Runs", InWords(FromOn, ToOn), InWords(terms.From, terms.To)),
            new("Tags", InWords(Tags), InWords(terms.Tags)),
            new("Source", Source, source),
        ];

        Title = terms.Title;
        Aim = terms.Aim;
        Reason = terms.Reason;
        Lead = terms.Lead;
        FromOn = terms.From;
        ToOn = terms.To;
        Tags = terms.Tags;
        Source = source;
        IsInvented = areTheSameWords ? IsInvented : provenance.IsInvented;
        RecordEvent("Changed the priority", changes);

        return Result.Success;
    }

    /// <summary>
    /// Goes on in the plan of a later period, with its measures, objectives, actions and history. How it stood is kept for the plan
    /// that it leaves. Refused when it is closed, and when the plan is closed or does not begin later.
    /// </summary>
    /// <param name="from">The plan that it is in.</param>
    /// <param name="into">The plan in which it goes on.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="by">Who carries it.</param>
    public Result<CarriedPriority> Carry(Plan from, Plan into, DateOnly on, Author by)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(into);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (into.Id == PlanId)
        {
            return PlanErrors.CarriedIntoItself;
        }

        if (into.ClosedOn is not null)
        {
            return PlanErrors.CarriedIntoClosed;
        }

        if (into.FromOn <= from.FromOn)
        {
            return PlanErrors.CarriedBackwards;
        }

        var carried = CarriedPriority.Of(this, into.Id, on, by);
        PlanId = into.Id;
        // A priority that was to end with the period has the next one's end; another end was its own and stays.
        var to = ToOn is { } end && end < into.FromOn ? into.ToOn : ToOn;
        FieldChange[] changes =
        [
            new("Plan", from.Title, into.Title),
            new("Runs", InWords(FromOn, ToOn), InWords(FromOn, to)),
        ];
        ToOn = to;
        RecordEvent($"Carried into {into.Title}", changes);

        return carried;
    }

    private static string InWords(DateOnly from, DateOnly? to) =>
        to is { } end ? $"{from.InWords()} to {end.InWords()}" : $"From {from.InWords()}";

    private static string? InWords(IReadOnlyDictionary<string, string> tags) =>
        tags.Count == 0 ? null : string.Join(", ", tags.Values.Order(StringComparer.Ordinal));
}
