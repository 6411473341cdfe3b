using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>Why a change to the directory of agencies is refused.</summary>
public static class AgencyErrors
{
    public static readonly Error AddressTaken = Error.Invalid("slug", "This address is taken. Choose another.");
}
