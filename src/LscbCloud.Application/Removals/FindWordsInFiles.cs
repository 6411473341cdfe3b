using System.Globalization;
using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Removals;

/// <summary>
/// Says in which files of the board words stand. They cannot be cut out of a file: whoever finds them destroys its content.
/// Nothing of it is kept.
/// </summary>
/// <param name="Words">The words.</param>
/// <param name="After">The last file that was looked through before, as <c>E-12.3</c>: item and revision.</param>
/// <remarks>Each file is read whole, so a request looks through <see cref="AtOnce"/> of them, and the next goes on from there.</remarks>
[Requires(Permission.RemoveWords)]
public sealed record FindWordsInFiles(string Words, string? After) : IQuery<FilesWithWords>
{
    /// <summary>As many files as a request looks through: at their largest, some seconds of work.</summary>
    public const int AtOnce = 20;
}

/// <summary>The files with the words, and how many could not be read.</summary>
/// <param name="Files">Where the words stand, the oldest item first.</param>
/// <param name="Unread">How many other files have words that cannot be read, or not all, such as pictures and scanned pages: look through them.</param>
/// <param name="Next">From where to go on; none where these were the last.</param>
public sealed record FilesWithWords(IReadOnlyList<FileWithWords> Files, int Unread, string? Next);

/// <summary>A file with the words.</summary>
/// <param name="Reference">The item of evidence.</param>
/// <param name="Revision">Which revision of it.</param>
/// <param name="Name">What the file is called.</param>
public sealed record FileWithWords(string Reference, int Revision, string Name);

internal sealed class FindWordsInFilesValidator : AbstractValidator<FindWordsInFiles>
{
    public FindWordsInFilesValidator()
    {
        RuleFor(query => query.Words).AreWords();
        RuleFor(query => query.After)
            .Must(after => after is null || FilePlace.Read(after) is not null)
            .WithMessage("Name the last file that was looked through, such as E-12.3.");
    }
}

/// <summary>A file among those of the board: the item of evidence and the revision.</summary>
internal sealed record FilePlace(int Item, int Revision)
{
    public static FilePlace? Read(string text) =>
        text.Split('.') is [var item, var revision]
        && EvidenceReference.Read(item) is { Number: var number }
        && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new FilePlace(number, count)
            : null;

    public override string ToString() => $"{new EvidenceReference(Item)}.{Revision}";
}

internal sealed class FindWordsInFilesHandler(IBoardDb db, IFileStore store, IFileInspector inspector)
    : IQueryHandler<FindWordsInFiles, FilesWithWords>
{
    public async Task<Result<FilesWithWords>> Handle(FindWordsInFiles request, CancellationToken cancellationToken)
    {
        var words = Wording.Read(request.Words) ?? throw new InvalidOperationException("The words were not checked.");
        var (fromItem, fromRevision) =
            request.After is null || FilePlace.Read(request.After) is not { } place
                ? (0, 0)
                : (place.Item, place.Revision);
        var kept = await (
            from revision in db.EvidenceRevisions.AsNoTracking()
            where revision.Address == null && revision.DestroyedAt == null
            join item in db.Evidence on revision.EvidenceId equals item.Id
            where item.Number > fromItem || (item.Number == fromItem && revision.Number > fromRevision)
            orderby item.Number, revision.Number
            select new Kept(item.Number, revision)
        )
            .Take(FindWordsInFiles.AtOnce + 1)
            .ToListAsync(cancellationToken);
        var page = kept.Take(FindWordsInFiles.AtOnce).ToArray();
        var files = new List<FileWithWords>();
        var unread = 0;

        // One after another, so that no more than one is in memory.
        foreach (var (number, revision) in page)
        {
            if (revision.File is not { } file)
            {
                continue;
            }

            var (text, isWhole) = await TextOfAsync(file, cancellationToken);

            if (words.In(text).Count > 0)
            {
                files.Add(new FileWithWords(new EvidenceReference(number).ToString(), revision.Number, file.Name));
            }
            else if (!isWhole)
            {
                unread++;
            }
        }

        var next =
            kept.Count > page.Length ? new FilePlace(page[^1].Number, page[^1].Revision.Number).ToString() : null;

        return new FilesWithWords(files, unread, next);
    }

    /// <summary>The words of a file, and whether they are all of them.</summary>
    private async Task<(string Text, bool IsWhole)> TextOfAsync(EvidenceFile file, CancellationToken cancellationToken)
    {
        if (
            file.Kind is FileKind.Png or FileKind.Jpeg
            || await store.ReadAsync(file.Id, cancellationToken) is not { } content
        )
        {
            return ("", false);
        }

        var found = inspector.Inspect(FileNames.EndingOf($"file.{file.Kind}"), content);

        return (found.Text ?? "", found.Problem is null && found.Unread is null);
    }

    private sealed record Kept(int Number, EvidenceRevision Revision);
}
