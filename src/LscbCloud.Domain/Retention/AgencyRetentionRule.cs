using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>How long an agency keeps its records of one class.</summary>
public sealed class AgencyRetentionRule : RetentionRule, IAgencyOwned
{
    private AgencyRetentionRule()
    {
        // EF Core materialises rules through here.
    }

    private AgencyRetentionRule(RecordClass recordClass)
        : base(recordClass) { }

    public AgencyId AgencyId { get; private init; }

    /// <summary>What is proposed for a class. It is not kept before the agency decides.</summary>
    public static AgencyRetentionRule Propose(RecordClass recordClass) => new(recordClass);
}
