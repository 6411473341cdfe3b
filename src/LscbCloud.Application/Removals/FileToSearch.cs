using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Removals;

/// <summary>A file that is searched for words.</summary>
/// <param name="Place">Its position among the files.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="Owned">The file with its owner.</param>
internal sealed record FileToSearch(FilePlace Place, KeptFile Facts, OwnedFile Owned);
