using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.TextChecks;

/// <summary>
/// Stands where texts go out: to a meeting, to an agency, to the public. A text is marked while it is written and saved in any
/// case; it goes out only once somebody has taken the marked words out, or has said that they are not a child or a family.
/// </summary>
internal sealed class TextGate(ITextAnswerRows rows, IWordsHash hashes, OwnTelephone own)
{
    /// <summary>Refuses, field by field, what has marked words that nobody has answered for.</summary>
    /// <param name="subject">The id of what the texts belong to; an answer given anywhere on it counts.</param>
    /// <param name="texts">What would go out, under the names that the request gives its fields.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public Task<Result> AskAsync(Guid subject, IReadOnlyList<FieldText> texts, CancellationToken cancellationToken) =>
        AskAsync([new SubjectTexts(subject, texts)], cancellationToken);

    /// <summary>The same for the texts of several things that go out together.</summary>
    public async Task<Result> AskAsync(IReadOnlyList<SubjectTexts> subjects, CancellationToken cancellationToken)
    {
        var telephone = await own.ReadAsync(cancellationToken);
        var marked = (
            from subject in subjects
            from text in subject.Texts
            from found in TextCheck.Find(text.Text ?? "", telephone)
            select (subject.Subject, text.Field, Found: found)
        ).ToArray();

        if (marked.Length == 0)
        {
            return Result.Success;
        }

        var ids = marked.Select(m => m.Subject).Distinct().ToArray();
        var answers = await rows
            .Kept.Where(answer => ids.Contains(answer.SubjectId))
            .Select(answer => new { answer.SubjectId, answer.WordsHash })
            .ToListAsync(cancellationToken);
        // What is said along with the same form counts, although it is not saved yet.
        var answered = answers
            .Select(answer => (answer.SubjectId, answer.WordsHash))
            .Concat(rows.Given.Select(answer => (answer.SubjectId, answer.WordsHash)))
            .ToHashSet();
        var open = marked
            .Where(m => !hashes.AllOf(m.Found.Words).Any(hash => answered.Contains((m.Subject, hash))))
            .Select(m => (m.Field, m.Found))
            .ToArray();

        return open.Length == 0 ? Result.Success : TextErrors.Unanswered(open);
    }
}
