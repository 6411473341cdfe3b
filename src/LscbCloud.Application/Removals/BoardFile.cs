using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Removals;

/// <summary>A file of the board.</summary>
/// <param name="Place">Where it stands among them.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="Owned">The file with whose it is.</param>
internal sealed record BoardFile(FilePlace Place, KeptFile Facts, OwnedFile Owned);
