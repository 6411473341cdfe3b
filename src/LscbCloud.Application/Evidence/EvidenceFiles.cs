using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>Keeps the file of a revision.</summary>
internal sealed class EvidenceFiles(IFileStore store)
{
    /// <summary>Keeps the content beside its facts; nothing where there is no file.</summary>
    public void Keep(KeptFile? facts, CheckedFile? file)
    {
        if (facts is not null && file is not null)
        {
            store.Keep([new OwnedFile(facts.Id)], file.Content);
        }
    }
}
