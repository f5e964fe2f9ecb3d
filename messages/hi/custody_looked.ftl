custody-entry-about = { $person } के बारे में
custody-entry-corrected = सुधार: { $what }
