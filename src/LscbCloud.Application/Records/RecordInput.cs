using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Records;

/// <summary>A record of the board as a person names it: by the address that people know it under.</summary>
/// <param name="Kind">What sort of record.</param>
/// <param name="Address">The last word of its address; for a measure or an objective, the priority's.</param>
/// <param name="Number">The number of a measure or an objective.</param>
/// <param name="Part">The part of it that is meant; none for the record as a whole.</param>
public sealed record RecordInput(RecordKind? Kind, string? Address, int? Number, RecordPartInput? Part = null);

internal sealed class RecordInputValidator : AbstractValidator<RecordInput>
{
    /// <summary>Longer than the address of any record.</summary>
    private const int AddressMaxLength = 120;

    public RecordInputValidator()
    {
        RuleFor(record => record.Kind).NotNull().WithMessage("Say what sort of record it is.").IsInEnum();
        RuleFor(record => record.Address ?? "")
            .Text(AddressMaxLength, "Name the record.")
            .OverridePropertyName("Address");
        RuleFor(record => record.Part!)
            .ChildRules(part =>
                part.RuleFor(named => named.Kind)
                    .NotNull()
                    .WithMessage("Say which part of the record is meant.")
                    .IsInEnum()
                    .WithMessage("Say which part of the record is meant.")
            )
            .When(record => record.Part is not null);
    }
}
