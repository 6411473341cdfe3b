using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Removals;

/// <summary>
/// Finds words in the files of the board or the agency: those of evidence, then, for a board, those that agencies gave as proof.
/// Words cannot be cut out of a file: its content is destroyed as a whole. Nothing of the search is kept.
/// </summary>
/// <param name="Words">The words.</param>
/// <param name="After">The last file that was looked through before: <c>E-12.3</c>, the item and the revision, or <c>A-142.1</c>, the action and its word.</param>
/// <remarks>Each file is read whole, so a request looks through <see cref="AtOnce"/> of them, and the next goes on from there.</remarks>
[Requires(Permission.RemoveWords, InAgency = Permission.RemoveAgencyWords)]
public sealed record FindWordsInFiles(string Words, string? After) : IQuery<FilesWithWords>
{
    /// <summary>As many files as a request looks through: at their largest, some seconds of work.</summary>
    public const int AtOnce = 20;
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

internal sealed class FindWordsInFilesHandler(FilesToSearch files, IFileInspector inspector)
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
    private async Task<(string Text, bool IsWhole)> TextOfAsync(FileToSearch file, CancellationToken cancellationToken)
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
