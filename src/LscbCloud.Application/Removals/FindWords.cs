using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Removals;

/// <summary>Counts the texts that contain words, before anybody decides to remove them. Nothing of the search is kept.</summary>
[Requires(Permission.RemoveWords, InAgency = Permission.RemoveAgencyWords)]
public sealed record FindWords(string Words) : IQuery<FoundWords>;

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
        var boards = await remover.FindAtBoardsAsync(words, cancellationToken);

        return new FoundWords(kinds.Sum(kind => kind.Places), kinds, boards);
    }
}
