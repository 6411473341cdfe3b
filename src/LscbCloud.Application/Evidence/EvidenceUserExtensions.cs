using LscbCloud.Application.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>What the person who asks may do with the evidence of the board or the agency that they ask about.</summary>
internal static class EvidenceUserExtensions
{
    /// <summary>Whether they add evidence and cite it.</summary>
    public static bool MayWriteEvidence(this ICurrentUser user) =>
        user.Has(Permission.WriteEvidence) || user.Has(Permission.WriteAgencyEvidence);
}
