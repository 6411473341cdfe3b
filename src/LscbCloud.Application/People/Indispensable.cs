using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>A role that a place cannot be without, and what is said to whoever would take its last holder away.</summary>
internal sealed record Indispensable(string Role, Error Refusal)
{
    public static readonly Indispensable Manager = new(Common.Role.Manager, MembershipErrors.LastManager);

    public static readonly Indispensable Administrator = new(
        Common.Role.AgencyAdministrator,
        MembershipErrors.LastAdministrator
    );
}
