using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>Begins a new arrangement; the one before ends the day before. Nothing in the past is renamed.</summary>
[Requires(Permission.ManageArrangements)]
public sealed record BeginArrangement(
    ArrangementType? Type,
    string Name,
    DateOnly? From,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyDictionary<string, string> RoleNames
) : ICommand<BegunArrangement>, IIdempotent;

internal sealed class BeginArrangementValidator : AbstractValidator<BeginArrangement>
{
    private const int WordMaxLength = 120;

    public BeginArrangementValidator()
    {
        RuleFor(command => command.Type).NotNull().WithMessage("Choose the form of the arrangement.").IsInEnum();
        RuleFor(command => command.Name).Text(Arrangement.NameMaxLength, "Enter what the arrangement is called.");
        RuleFor(command => command.From).NotNull().WithMessage("Enter the first day of the arrangement.");
        RuleFor(command => command.Labels)
            .Must(AreWords)
            .WithMessage("Give each label a word of 1 to 120 characters, and no more than 50 labels.");
        RuleFor(command => command.RoleNames)
            .Must(names => AreWords(names) && names.Keys.All(Role.OfBoards.Contains))
            .WithMessage("Name only roles that exist, each in 1 to 120 characters.");
    }

    private static bool AreWords(IReadOnlyDictionary<string, string> words) =>
        words.Count <= 50
        && words.All(word =>
            word.Key.Length is > 0 and <= WordMaxLength && word.Value.Length is > 0 and <= WordMaxLength
        );
}

internal sealed class BeginArrangementHandler(IArrangementRows arrangementRows)
    : ICommandHandler<BeginArrangement, BegunArrangement>
{
    public async Task<Result<BegunArrangement>> Handle(BeginArrangement request, CancellationToken cancellationToken)
    {
        var from = request.From.GetValueOrDefault();
        var type = request.Type.GetValueOrDefault();
        var before = await arrangementRows
            .Arrangements.OrderByDescending(a => a.FromOn)
            .FirstOrDefaultAsync(cancellationToken);
        var ended = before?.EndBefore(from) ?? Result.Success;

        if (ended.IsFailure)
        {
            return ended.Error;
        }

        var usual = ArrangementWords.Usual(type);
        var words = new ArrangementWords(
            Over(usual.Labels, request.Labels),
            Over(usual.RoleNames, request.RoleNames),
            before?.JudgementLabels ?? usual.JudgementLabels
        );
        var arrangement = Arrangement.Begin(type, request.Name.Trim(), from, words);
        _ = arrangementRows.Arrangements.Add(arrangement);

        return new BegunArrangement(arrangement.Id.Value);
    }

    private static Dictionary<string, string> Over(
        IReadOnlyDictionary<string, string> usual,
        IReadOnlyDictionary<string, string> own
    )
    {
        var words = new Dictionary<string, string>(usual, StringComparer.Ordinal);

        foreach (var (code, word) in own)
        {
            words[code] = word;
        }

        return words;
    }
}
