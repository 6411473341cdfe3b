using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.TextChecks;

/// <summary>
/// Decides whether texts may be saved, and whether texts that were saved before may go out: to a meeting, to an agency, to the public.
/// Somebody has taken marked words out, or has said that they are not a child or a family.
/// </summary>
internal sealed class TextGate(
    ITextAnswerRows rows,
    IGivenAnswers given,
    IWordsHash hashes,
    OwnTelephone own,
    ICurrentUser user,
    TimeProvider clock
)
{
    /// <summary>
    /// Refuses a save, field by field, while its texts have marked words that nobody has answered for, and keeps the answers that came
    /// with it for every record that it changes.
    /// </summary>
    /// <param name="texts">The texts as they are saved, under the names that the request gives its fields.</param>
    /// <param name="mayAnswer">Whether an answer counts; where words cannot be removed later, they have to be taken out.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<Result> SaveAsync(
        IReadOnlyList<FieldText> texts,
        bool mayAnswer,
        CancellationToken cancellationToken
    )
    {
        var marked = await MarkedAsync(texts, cancellationToken);

        if (marked.Count == 0)
        {
            return Result.Success;
        }

        var changed = mayAnswer ? rows.Changed() : [];

        // An answer is kept with the record that it is about.
        if (changed is [])
        {
            return !mayAnswer || rows.HasChanges() ? TextErrors.ToTakeOut(marked) : Result.Success;
        }

        var kept = await KeptAsync([.. changed.Select(root => root.SubjectId)], cancellationToken);
        var open = marked.Where(m => !IsGiven(m) && !changed.All(root => Has(kept, root.SubjectId, m.Words))).ToArray();

        if (open is not [])
        {
            return TextErrors.Unanswered(open);
        }

        foreach (var root in changed)
        {
            Keep(root, marked.Where(m => !Has(kept, root.SubjectId, m.Words)));
        }

        return Result.Success;
    }

    /// <summary>Refuses, field by field, what has marked words that nobody has answered for.</summary>
    /// <param name="subject">The id of what the texts belong to; an answer given anywhere on it counts.</param>
    /// <param name="texts">What would go out, under the names that the request gives its fields.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public Task<Result> AskAsync(Guid subject, IReadOnlyList<FieldText> texts, CancellationToken cancellationToken) =>
        AskAsync([new SubjectTexts(subject, texts)], cancellationToken);

    /// <summary>The same for the texts of several records that go out together.</summary>
    public async Task<Result> AskAsync(IReadOnlyList<SubjectTexts> subjects, CancellationToken cancellationToken)
    {
        var marked = new List<(Guid Subject, FieldMark Mark)>();

        foreach (var subject in subjects)
        {
            marked.AddRange(
                (await MarkedAsync(subject.Texts, cancellationToken)).Select(mark => (subject.Subject, mark))
            );
        }

        if (marked is [])
        {
            return Result.Success;
        }

        var kept = await KeptAsync([.. marked.Select(m => m.Subject).Distinct()], cancellationToken);
        var open = marked.Where(m => !Has(kept, m.Subject, m.Mark.Words) && !IsGiven(m.Mark)).ToArray();

        return open is [] ? Result.Success : TextErrors.Unanswered([.. open.Select(m => m.Mark)]);
    }

    private async Task<IReadOnlyList<FieldMark>> MarkedAsync(
        IReadOnlyList<FieldText> texts,
        CancellationToken cancellationToken
    )
    {
        // In the words of a web address nothing can be pointed at: they are not written as they are read.
        FieldText[] read =
        [
            .. texts,
            .. texts
                .Select(text => text with { Text = WebAddressWords.Of(text.Text ?? "") })
                .Where(text => text.Text is not ""),
        ];

        // Nearly every text has no mark at all, and then the board's own number need not be asked for.
        if (!read.Any(text => TextCheck.Find(text.Text ?? "") is not []))
        {
            return [];
        }

        var telephone = await own.ReadAsync(cancellationToken);

        return
        [
            .. (
                from text in read
                from found in TextCheck.Find(text.Text ?? "", telephone)
                select FieldMark.Of(text.Field, found)
            ).DistinctBy(mark => (mark.Field, mark.Kind, mark.Words)),
        ];
    }

    private async Task<HashSet<(Guid Subject, string Hash)>> KeptAsync(
        Guid[] subjects,
        CancellationToken cancellationToken
    )
    {
        var kept = await rows
            .Kept.Where(answer => subjects.Contains(answer.SubjectId))
            .Select(answer => new { answer.SubjectId, answer.WordsHash })
            .ToListAsync(cancellationToken);

        return [.. kept.Select(answer => (answer.SubjectId, answer.WordsHash))];
    }

    private bool Has(HashSet<(Guid Subject, string Hash)> kept, Guid subject, string words) =>
        hashes.AllOf(words).Any(hash => kept.Contains((subject, hash)));

    private bool IsGiven(FieldMark mark) => given.All.Contains(new TextAnswerInput(mark.Field, mark.Kind, mark.Words));

    private void Keep(AggregateRoot root, IEnumerable<FieldMark> marks)
    {
        foreach (var mark in marks.DistinctBy(mark => (mark.Field, mark.Kind, mark.Words)))
        {
            rows.Keep(new AnsweredWords(root, mark.Field, mark.Kind, hashes.Of(mark.Words), user.Signs(clock)));
        }
    }
}
