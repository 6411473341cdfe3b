using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>An action across boards: the board's address and the reference.</summary>
internal sealed record AgencyCursor(string Board, int Number)
{
    public static AgencyCursor? Read(string text) =>
        text.Split('.') is [{ Length: > 0 } board, var reference]
        && ActionReference.Read(reference) is { Number: var number }
            ? new AgencyCursor(board, number)
            : null;
}
