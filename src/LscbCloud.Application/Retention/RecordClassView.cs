using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>How long the board or the agency keeps the records of one class.</summary>
/// <param name="RecordClass">Which class.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Holds">What belongs to it.</param>
/// <param name="CountedFrom">The event from which its years count.</param>
/// <param name="Years">For how many years; none for permanently.</param>
/// <param name="Proposal">What is proposed for it, whatever was decided.</param>
/// <param name="Decision">Who decided, when and why; none while it is a proposal for discussion.</param>
/// <param name="Version">The version to name when deciding; 0 while it is a proposal.</param>
public sealed record RecordClassView(
    RecordClass RecordClass,
    string Name,
    string Holds,
    string CountedFrom,
    int? Years,
    RetentionProposal Proposal,
    RetentionDecision? Decision,
    int Version
)
{
    internal static RecordClassView Of(RetentionRule rule)
    {
        var facts = RecordClassFacts.Of(rule.RecordClass);

        return new RecordClassView(
            rule.RecordClass,
            facts.Name,
            facts.Holds,
            facts.CountedFrom,
            rule.Years,
            new RetentionProposal(facts.ProposedYears, facts.Basis),
            rule.IsProposal ? null : new RetentionDecision(rule.DecidedOn, rule.DecidedBy.Name, rule.Reason),
            rule.Version
        );
    }
}
