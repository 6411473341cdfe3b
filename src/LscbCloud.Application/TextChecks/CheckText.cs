using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.TextChecks;

/// <summary>Reads a text that a person is writing for what may tell who a child or a family is. Nothing of it is kept.</summary>
[Requires(Permission.ReadBoard)]
public sealed record CheckText(string Text) : IQuery<CheckedText>;

/// <summary>What was found in a text, from left to right.</summary>
public sealed record CheckedText(IReadOnlyList<MarkedWords> Findings)
{
    internal static CheckedText Of(string text, params IEnumerable<string?> knownTelephones) =>
        new([
            .. TextCheck
                .Find(text, knownTelephones)
                .Select(f => new MarkedWords(f.Kind, f.Start, f.Length, f.Words, f.Likeness, f.Sentence)),
        ]);
}

/// <summary>Words that may tell who a child or a family is.</summary>
/// <param name="Kind">What they look like, by code.</param>
/// <param name="Start">Where they begin, in UTF-16 units from 0.</param>
/// <param name="Length">How long they are, in the same units.</param>
/// <param name="Words">The words.</param>
/// <param name="Likeness">What they look like, in words.</param>
/// <param name="Sentence">What to do about them.</param>
public sealed record MarkedWords(
    TextFindingKind Kind,
    int Start,
    int Length,
    string Words,
    string Likeness,
    string Sentence
);

internal sealed class CheckTextValidator : AbstractValidator<CheckText>
{
    /// <summary>Longer than any field takes, so that a text that is too long is still looked through while it is cut.</summary>
    internal const int MaxLength = 20_000;

    public CheckTextValidator() =>
        RuleFor(query => query.Text).MaximumLength(MaxLength).WithMessage("This is too long to look through.");
}

internal sealed class CheckTextHandler(IBoardDb db, ITenantContext place) : IQueryHandler<CheckText, CheckedText>
{
    public async Task<Result<CheckedText>> Handle(CheckText request, CancellationToken cancellationToken)
    {
        // Profiles are published, so other boards' can be read too: this asks for one's own.
        var telephone = await db
            .BoardProfiles.Where(p => p.BoardId == place.BoardId)
            .Select(p => p.WorriedTelephone)
            .SingleOrDefaultAsync(cancellationToken);

        return CheckedText.Of(request.Text, telephone);
    }
}
