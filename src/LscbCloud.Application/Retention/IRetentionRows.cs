using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>How long the board or the agency of the request keeps its records, and the legal holds that stop their disposal.</summary>
public interface IRetentionRows : IRows
{
    /// <summary>The classes of records that this owner has.</summary>
    IReadOnlyList<RecordClassFacts> RecordClasses { get; }

    /// <summary>What the owner decided; a class that it has not decided has no row.</summary>
    IQueryable<RetentionRule> RetentionRules { get; }

    IQueryable<LegalHold> LegalHolds { get; }

    /// <summary>What is proposed to this owner for a class. It is not kept before <see cref="AddRule"/>.</summary>
    RetentionRule Propose(RecordClass recordClass);

    /// <summary>Keeps a proposal that the owner decides.</summary>
    void AddRule(RetentionRule rule);

    /// <summary>Puts a hold on the owner. Refused while another is on.</summary>
    /// <param name="reason">Who wants the records kept, and why.</param>
    /// <param name="on">The day from which it is on.</param>
    /// <param name="by">Who puts it on.</param>
    /// <param name="heldSince">Since when the owner is under a hold already; none where it is under no hold.</param>
    Result<LegalHold> AddHold(string reason, DateOnly on, Author by, DateOnly? heldSince);
}
