using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Removals;

/// <summary>Says where words stand on the board's ground, before anybody decides to remove them. Nothing of it is kept.</summary>
[Requires(Permission.RemoveWords)]
public sealed record FindWords(string Words) : IQuery<FoundWords>;

/// <summary>Where the words stand.</summary>
/// <param name="Places">In how many texts, all together; to be confirmed when they are removed.</param>
/// <param name="Kinds">The same by kind, in order of the alphabet.</param>
public sealed record FoundWords(int Places, IReadOnlyList<WordPlaces> Kinds);

internal sealed class FindWordsValidator : AbstractValidator<FindWords>
{
    public FindWordsValidator() => RuleFor(query => query.Words).AreWords();
}

internal sealed class FindWordsHandler(IWordRemover remover) : IQueryHandler<FindWords, FoundWords>
{
    public async Task<Result<FoundWords>> Handle(FindWords request, CancellationToken cancellationToken)
    {
        var words = Wording.Read(request.Words) ?? throw new InvalidOperationException("The words were not checked.");
        var kinds = await remover.FindAsync(words, cancellationToken);

        return new FoundWords(kinds.Sum(kind => kind.Places), kinds);
    }
}

internal static class WordRules
{
    /// <summary>Words that can be looked for.</summary>
    public static void AreWords<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty()
            .WithMessage("Enter the words to remove.")
            .Limited(Wording.MaxLength)
            .Must(words => string.IsNullOrEmpty(words) || Wording.Read(words) is not null)
            .WithMessage("Enter words with at least two letters or figures.");
}
