using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <summary>A piece of the content of a file that an agency keeps.</summary>
internal sealed class AgencyFilePiece : FilePiece, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }
}
