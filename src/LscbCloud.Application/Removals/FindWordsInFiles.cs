using System.Globalization;
using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Removals;

/// <summary>
/// Says in which files of the board words stand: those of evidence, then those that agencies gave as proof. They cannot be cut
/// out of a file: whoever finds them destroys its content. Nothing of it is kept.
/// </summary>
/// <param name="Words">The words.</param>
/// <param name="After">The last file that was looked through before: <c>E-12.3</c>, the item and the revision, or <c>A-142.1</c>, the action and its word.</param>
/// <remarks>Each file is read whole, so a request looks through <see cref="AtOnce"/> of them, and the next goes on from there.</remarks>
[Requires(Permission.RemoveWords)]
public sealed record FindWordsInFiles(string Words, string? After) : IQuery<FilesWithWords>
{
    /// <summary>As many files as a request looks through: at their largest, some seconds of work.</summary>
    public const int AtOnce = 20;
}

/// <summary>The files with the words, and how many could not be read.</summary>
/// <param name="Files">Where the words stand: evidence first, in the order of the references.</param>
/// <param name="Unread">How many other files have words that cannot be read, or not all, such as pictures and scanned pages: look through them.</param>
/// <param name="Next">From where to go on; none where these were the last.</param>
public sealed record FilesWithWords(IReadOnlyList<FileWithWords> Files, int Unread, string? Next);

/// <summary>A file with the words.</summary>
/// <param name="Of">Whether it is evidence or shows that an action is done.</param>
/// <param name="Reference">The item of evidence, or the action.</param>
/// <param name="Number">Which revision of the item, or which word that the action is done.</param>
/// <param name="Name">What the file is called.</param>
public sealed record FileWithWords(FileOf Of, string Reference, int Number, string Name);

/// <summary>What a file of the board belongs to.</summary>
public enum FileOf
{
    Evidence,

    /// <summary>The word of an agency that an action is done.</summary>
    Proof,
}

internal sealed class FindWordsInFilesValidator : AbstractValidator<FindWordsInFiles>
{
    public FindWordsInFilesValidator()
    {
        RuleFor(query => query.Words).AreWords();
        RuleFor(query => query.After)
            .Must(after => after is null || FilePlace.Read(after) is not null)
            .WithMessage("Name the last file that was looked through, such as E-12.3 or A-142.1.");
    }
}

/// <summary>A file among those of the board: the item of evidence and the revision, or the action and its word.</summary>
internal sealed record FilePlace(FileOf Of, int Item, int Number)
{
    /// <summary>Before every file.</summary>
    public static readonly FilePlace First = new(FileOf.Evidence, 0, 0);

    public string Reference =>
        Of is FileOf.Evidence ? new EvidenceReference(Item).ToString() : new ActionReference(Item).ToString();

    public static FilePlace? Read(string text)
    {
        if (
            text.Split('.') is not [var item, var number]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        )
        {
            return null;
        }

        return (EvidenceReference.Read(item), ActionReference.Read(item)) switch
        {
            ({ } evidence, _) => new FilePlace(FileOf.Evidence, evidence.Number, count),
            (_, { } action) => new FilePlace(FileOf.Proof, action.Number, count),
            _ => null,
        };
    }

    public override string ToString() => $"{Reference}.{Number}";
}

internal sealed class FindWordsInFilesHandler(BoardFiles files, IFileInspector inspector)
    : IQueryHandler<FindWordsInFiles, FilesWithWords>
{
    public async Task<Result<FilesWithWords>> Handle(FindWordsInFiles request, CancellationToken cancellationToken)
    {
        var words = Wording.Read(request.Words) ?? throw new InvalidOperationException("The words were not checked.");
        var after = request.After is null ? null : FilePlace.Read(request.After);
        var kept = await files.AfterAsync(after ?? FilePlace.First, FindWordsInFiles.AtOnce + 1, cancellationToken);
        var page = kept.Take(FindWordsInFiles.AtOnce).ToArray();
        var found = new List<FileWithWords>();
        var unread = 0;

        // One after another, so that no more than one is in memory.
        foreach (var file in page)
        {
            var (text, isWhole) = await TextOfAsync(file, cancellationToken);

            if (words.In(text).Count > 0)
            {
                found.Add(new FileWithWords(file.Place.Of, file.Place.Reference, file.Place.Number, file.Facts.Name));
            }
            else if (!isWhole)
            {
                unread++;
            }
        }

        return new FilesWithWords(found, unread, kept.Count > page.Length ? page[^1].Place.ToString() : null);
    }

    /// <summary>The words of a file, and whether they are all of them.</summary>
    private async Task<(string Text, bool IsWhole)> TextOfAsync(BoardFile file, CancellationToken cancellationToken)
    {
        var kind = file.Facts.Kind;

        if (kind is FileKind.Png or FileKind.Jpeg || await files.ReadAsync(file, cancellationToken) is not { } content)
        {
            return ("", false);
        }

        var found = inspector.Inspect(FileNames.EndingOf($"file.{kind}"), content);

        return (found.Text ?? "", found.Problem is null && found.Unread is null);
    }
}
