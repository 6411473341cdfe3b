namespace LscbCloud.Application.Common;

/// <summary>Whose rows a use case works on, which decides what its transaction can reach.</summary>
public enum Area
{
    Board,
    Agency,
    Platform,
    Person,
}
