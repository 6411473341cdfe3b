using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.TextChecks;

/// <summary>Keeps the answers that come along with a form. Saving is never refused for a text.</summary>
internal sealed class TextAnswers(IBoardDb db, IWordsHash hashes, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Keeps each answer whose words are really marked in the field that it names; what was changed since is left out.</summary>
    /// <param name="subject">What the texts belong to.</param>
    /// <param name="answers">What the person said; none where nothing was marked.</param>
    /// <param name="texts">The free texts as they are saved.</param>
    public void Keep(
        AggregateRoot subject,
        IReadOnlyList<TextAnswerInput>? answers,
        params IReadOnlyList<FieldText> texts
    )
    {
        if (answers is null or [])
        {
            return;
        }

        var marked = texts
            .SelectMany(text =>
                TextCheck.Find(text.Text ?? "").Select(f => new TextAnswerInput(text.Field, f.Kind, f.Words))
            )
            .ToHashSet();

        foreach (var answer in answers.Distinct().Where(marked.Contains))
        {
            var kind = answer.Kind.GetValueOrDefault();
            _ = db.TextAnswers.Add(
                TextAnswer.Give(subject, answer.Field, kind, hashes.Of(answer.Words), user.Signs(clock))
            );
        }
    }
}
