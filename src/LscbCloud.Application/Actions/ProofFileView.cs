using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>A file given as proof, as the board's and the agency's pages show it. The person who reported the action done declared that the file identifies nobody.</summary>
/// <param name="Name">What it is called when it is saved.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Number">The word that it is done under whose address it is fetched, from 1.</param>
/// <param name="IsScanned">Whether a scanner for viruses found it clean.</param>
/// <param name="Answers">How many marked words in it a person declared to be about no child or family.</param>
/// <param name="Destroyed">That its content was destroyed.</param>
public sealed record ProofFileView(
    string Name,
    FileKind Kind,
    int Size,
    int Number,
    bool IsScanned,
    int Answers,
    DestructionView? Destroyed
);
