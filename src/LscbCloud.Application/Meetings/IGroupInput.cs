using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Meetings;

/// <summary>What a group is called and who chairs it, as a person writes it.</summary>
public interface IGroupInput
{
    string Name { get; }

    string? ChairPost { get; }
}

internal sealed class GroupInputValidator : AbstractValidator<IGroupInput>
{
    public GroupInputValidator()
    {
        RuleFor(input => input.Name).Text(Group.NameMaxLength, "Enter a name, such as Quality assurance.");
        RuleFor(input => input.ChairPost ?? "").Limited(Group.PostMaxLength).OverridePropertyName("chairPost");
    }
}
