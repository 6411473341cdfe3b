namespace LscbCloud.Domain.Agencies;

/// <summary>What an agency is to the one that it leads to.</summary>
public enum AgencyLinkKind
{
    /// <summary>Another body carries on its work, as integrated care boards do that of clinical commissioning groups.</summary>
    Succeeded,

    /// <summary>It stood in the directory twice, and the other is the one that stays.</summary>
    Merged,
}
