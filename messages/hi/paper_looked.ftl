custody-entry-about = { $person } के बारे में
custody-entry-corrected = सुधार: { $what }
letter-draft-table = [तालिका: पत्र में]
